"""Plain data passes between a check and a submission, and nothing else does."""

import base64
import io
import json
import math
import pickle
import random

import numpy as np
import pytest
import safetensors.torch
import torch

from openset import plain_data
from openset.plain_data import DataError, Opaque, decode, encode


def again(value):
    """Send a value to the other side."""
    return decode(encode(value))


def message(structure, **tensors):
    """Write a message by hand, as somebody who means harm would."""
    text = structure if isinstance(structure, str) else json.dumps(structure)
    blob = safetensors.torch.save(tensors, metadata={"structure": text})
    return base64.b64encode(blob).decode("ascii")


# --- what passes ------------------------------------------------------------------------------

VALUES = [None, True, False, 0, -7, 10**30, 0.1, -0.0, 1e-310, math.inf, -math.inf]
TEXTS = ["", "Ümläute · 数字\n\t\0", '"quoted" \\ {"tensor": "0"}', "\ud800"]


@pytest.mark.parametrize("value", [*VALUES, *TEXTS], ids=repr)
def test_simple_values_arrive_as_they_are(value):
    """Catches True that becomes 1, 0.1 that loses digits, -0.0 that loses its sign."""
    received = again(value)
    assert type(received) is type(value)
    assert repr(received) == repr(value)


def test_nan_arrives():
    """Catches messages in strict JSON, which knows no nan: a rate of no samples is one."""
    assert math.isnan(again(math.nan))


def test_lists_keep_their_order_and_tuples_become_lists():
    """Catches nested structures that are flattened, and empty ones that are lost."""
    assert again([1, [], (2, "three", [4.0, None]), ()]) == [1, [], [2, "three", [4.0, None]], []]


def test_dictionaries_keep_keys_of_any_plain_type():
    """Catches JSON's own dictionaries: they would turn the class 4 into the text "4"."""
    value = {4: "known", "4": "text", 0.5: "share", None: "nothing", "inner": {True: [1]}, "": {}}
    received = again(value)
    assert received == value
    assert [type(key) for key in received] == [type(key) for key in value]
    assert list(received) == list(value)


@pytest.mark.parametrize("key", ["tensor", "array", "items", "callback", "opaque"])
def test_a_dictionary_is_never_taken_for_something_else(key):
    """Catches a student's dictionary that is read as a reference, a callback or an object."""
    assert decode(encode({key: "0"}), lambda number: "called") == {key: "0"}


DTYPES = [
    torch.float16, torch.bfloat16, torch.float32, torch.float64, torch.complex64,
    torch.bool, torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64,
]  # fmt: skip


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("shape", [(), (0,), (2, 3), (0, 4), (1, 1, 2)], ids=str)
def test_tensors_keep_dtype_shape_and_values(dtype, shape, generator):
    """Catches an empty or 0-d tensor that changes its shape, and a dtype that is converted."""
    tensor = (torch.randn(shape, generator=generator) * 100).to(dtype)
    received = again(tensor)
    assert received.dtype == dtype
    assert received.shape == shape
    assert torch.equal(received, tensor)


def test_special_values_in_tensors_arrive(generator):
    """Catches tensors that travel as JSON numbers."""
    tensor = torch.tensor([math.nan, math.inf, -math.inf, -0.0, 1e-45])
    assert again(tensor).numpy().tobytes() == tensor.numpy().tobytes()


VIEWS = {
    "transposed": lambda tensor: tensor.T,
    "every second": lambda tensor: tensor[:, ::2],
    "expanded": lambda tensor: tensor[:1].expand(5, -1),
    "reversed": lambda tensor: tensor.flip(0),
}


@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS)
def test_views_of_tensors_arrive_with_their_own_values(view, generator):
    """Catches memory that is copied without its strides."""
    tensor = view(torch.randn(3, 4, generator=generator))
    assert torch.equal(again(tensor), tensor)


def test_tensors_that_share_memory_arrive_apart(generator):
    """Catches safetensors' refusal of shared memory: logits and a row of them are both wanted."""
    logits = torch.randn(3, 4, generator=generator)
    whole, row, same = again([logits, logits[1], logits])
    assert torch.equal(whole, logits)
    assert torch.equal(row, logits[1])
    same.zero_()
    assert torch.equal(whole, logits)


def test_tensors_arrive_as_copies(generator):
    """Catches a student who changes an argument in place, and with it the check's own tensor."""
    tensor = torch.randn(2, 3, generator=generator)
    before = tensor.clone()
    again([tensor])[0].zero_()
    assert torch.equal(tensor, before)


@pytest.mark.parametrize("requires_grad", [True, False])
def test_tensors_keep_whether_they_require_gradients(requires_grad):
    """Catches a check of gradients that could never see one, and a graph that travels along."""
    received = again(torch.ones(2, requires_grad=requires_grad) * 2)
    assert received.requires_grad is requires_grad
    assert received.is_leaf


def test_parameters_arrive_as_tensors():
    """Catches tensors of a class of its own that become `Opaque`."""
    received = again(torch.nn.Parameter(torch.ones(2)))
    assert type(received) is torch.Tensor
    assert received.requires_grad


ARRAYS = {
    "floats": np.linspace(0, 1, 6).reshape(2, 3),
    "transposed": np.arange(6.0).reshape(2, 3).T,
    "reversed": np.arange(4)[::-1],
    "0-d": np.array(3, dtype=np.uint8),
    "empty": np.zeros((0, 3), dtype=np.float32),
    "booleans": np.array([True, False]),
    "unsigned": np.array([65535], dtype=np.uint16),
}


@pytest.mark.parametrize("array", ARRAYS.values(), ids=ARRAYS)
def test_arrays_keep_dtype_shape_and_values(array):
    """Catches a transposed array, which safetensors refuses, and arrays that become tensors."""
    received = again(array)
    assert isinstance(received, np.ndarray)
    assert received.dtype == array.dtype
    assert received.shape == array.shape
    assert np.array_equal(received, array)


def test_numbers_of_numpy_arrive():
    """Catches a rate that is no plain float because numpy computed it."""
    assert type(again(np.float64(0.25))) is float
    assert again(np.float64(0.25)) == 0.25
    received = again(np.float32(0.25))
    assert (received.shape, received.dtype, float(received)) == ((), np.float32, 0.25)


# --- what does not pass -----------------------------------------------------------------------


EXPLOSIONS = []


def explode():
    """Do what nothing that is received may do: run."""
    EXPLOSIONS.append("exploded")


class Bomb:
    """Goes off where it is unpickled."""

    def __reduce__(self):
        return explode, ()


@pytest.fixture
def explosions():
    """List what bombs have done."""
    EXPLOSIONS.clear()
    return EXPLOSIONS


OBJECTS = {
    "object": (object(), "object"),
    "class": (dict, "type"),
    "function": (again, "function"),
    "module": (math, "module"),
    "set": ({1}, "set"),
    "bytes": (b"raw", "bytes"),
    "generator": ((item for item in ()), "generator"),
    "exception": (ValueError("secret"), "ValueError"),
    "network": (torch.nn.Linear(1, 1), "Linear"),
    "dtype": (torch.float32, "dtype"),
    "bomb": (Bomb(), "Bomb"),
    "array of objects": (np.array([Bomb()]), "an array of object"),
    "array of texts": (np.array(["a"]), "an array of <U1"),
    "array of another machine": (np.array([1], dtype=">i4"), "an array of >i4"),
    "sparse tensor": (torch.eye(2).to_sparse(), "a tensor of torch.sparse_coo on cpu"),
    "tensor without values": (torch.ones(2, device="meta"), "a tensor of torch.strided on meta"),
}


@pytest.mark.parametrize(("value", "name"), OBJECTS.values(), ids=OBJECTS)
def test_other_objects_become_the_name_of_their_type(value, name, explosions):
    """Catches objects that cross the boundary, and those that stop a whole answer."""
    assert again([value, 1]) == [Opaque(name), 1]
    assert again({"object": value}) == {"object": Opaque(name)}
    assert explosions == []


def test_a_subclass_of_a_plain_type_is_no_plain_value():
    """Catches a number of the student's own that compares as it likes."""

    class Equal(int):
        def __eq__(self, other):
            return True

        __hash__ = int.__hash__

    assert again(Equal(3)) == Opaque("Equal")


def test_long_type_names_are_cut():
    """Catches an answer that floods the report."""
    assert again(type("A" * 1000, (), {})()) == Opaque("A" * 100)


def test_deep_structures_end_in_an_opaque_value():
    """Catches a RecursionError for a list that contains itself."""
    endless = []
    endless.append(endless)
    received, depth = again(endless), 0
    while isinstance(received, list):
        (received,), depth = received, depth + 1
    assert received == Opaque("a very deep structure")
    assert depth == plain_data.MAXIMUM_DEPTH + 1


@pytest.mark.parametrize("key", [(1, 2), b"raw", np.int64(1), object()], ids=repr)
def test_a_key_that_is_no_plain_value_is_refused(key):
    """Catches keys that cannot be told apart, or cannot be keys, on the other side."""
    with pytest.raises(DataError, match="The message is not plain data"):
        again({key: 1})


# --- callbacks --------------------------------------------------------------------------------


def test_functions_become_callbacks_with_their_own_numbers():
    """Catches functions that are mixed up, in lists and dictionaries too."""
    functions = []

    def register(function):
        functions.append(function)
        return len(functions) - 1

    text = encode([len, {"inner": [abs, 1]}], register)
    assert functions == [len, abs]
    assert decode(text, lambda number: f"number {number}") == [
        "number 0",
        {"inner": ["number 1", 1]},
    ]


def test_without_callbacks_a_function_is_opaque():
    """Catches a student's answer that hands the grader a function to call."""
    assert decode(encode(len), lambda number: "called") == Opaque("builtin_function_or_method")


def test_a_callback_that_nobody_asked_for_is_refused():
    """Catches an answer that pretends to hold a callback."""
    with pytest.raises(DataError):
        decode(message({"callback": 0}))


# --- messages of somebody who means harm ------------------------------------------------------


def pickled(value):
    return base64.b64encode(pickle.dumps(value)).decode()


def pickled_by_torch(value):
    file = io.BytesIO()
    torch.save(value, file)
    return base64.b64encode(file.getvalue()).decode()


def pickled_by_numpy(value):
    file = io.BytesIO()
    np.save(file, np.array([value]), allow_pickle=True)
    return base64.b64encode(file.getvalue()).decode()


def pickled_inside(value):
    return message(pickle.dumps(value, protocol=0).decode("ascii"))


PICKLES = [pickled, pickled_by_torch, pickled_by_numpy, pickled_inside]


@pytest.mark.parametrize("write", PICKLES, ids=lambda write: write.__name__)
def test_nothing_is_unpickled(write, explosions):
    """Catches any way to pickle, torch.load or numpy.load: an answer would run in the grader."""
    text = write(Bomb())
    with pytest.raises(DataError, match="The message is not plain data"):
        decode(text)
    assert explosions == []


def test_the_bomb_of_these_tests_goes_off(explosions):
    """Catches a test above that could not fail."""
    pickle.loads(pickle.dumps(Bomb()))
    assert explosions == ["exploded"]


GOOD = encode([1, {"tensor": torch.ones(2, 3), "array": np.arange(3)}, None, len])


def test_truncated_messages_are_refused():
    """Catches the half of an answer that is taken for a whole one."""
    whole = base64.b64decode(GOOD)
    for size in range(0, len(whole), 7):
        with pytest.raises(DataError):
            decode(base64.b64encode(whole[:size]).decode())


BAD = {
    "nothing": "",
    "no base64": "§§§",
    "base64 with a comment": GOOD + "!",
    "a huge header": base64.b64encode(b"\xff" * 8 + b"{}").decode(),
    "no structure": base64.b64encode(safetensors.torch.save({})).decode(),
    "no JSON": message("__import__('os')"),
    "a missing tensor": message({"tensor": "9", "requires_grad": False}),
    "a tensor of no name": message({"tensor": [], "requires_grad": False}),
    "an unknown kind": message({"pickle": "gASVAAAAAAAAAAB9lC4="}),
    "pairs of one": message({"items": [["a"]]}),
    "a list as a key": message({"items": [[[1], 2]]}),
    "an array that numpy lacks": message({"array": "0"}, **{"0": torch.ones(1).bfloat16()}),
}


@pytest.mark.parametrize("text", BAD.values(), ids=BAD)
def test_other_messages_are_refused(text):
    """Catches messages that raise anything but DataError: a grader would take it for its own."""
    with pytest.raises(DataError, match="The message is not plain data"):
        decode(text)


@pytest.mark.parametrize("depth", [2 * plain_data.MAXIMUM_DEPTH + 2, 100_000])
def test_deep_messages_are_refused(depth):
    """Catches a RecursionError, or a crash of the interpreter, in the grader."""
    with pytest.raises(DataError):
        decode(message("[" * depth + "]" * depth))


def test_oversize_messages_are_refused_before_they_are_read(monkeypatch):
    """Catches memory that a message can fill at will: it is not even decoded from base64."""
    monkeypatch.setattr(plain_data, "MAXIMUM_SIZE", len(GOOD))
    decode(GOOD)
    monkeypatch.setattr(plain_data, "MAXIMUM_SIZE", 1000)
    with pytest.raises(DataError, match="1,001 characters are more than a message may have"):
        decode("§" * 1001)


def test_a_changed_message_gives_data_or_a_data_error():
    """Catches a change anywhere in a message that escapes as another exception."""
    source, blob = random.Random(8), base64.b64decode(GOOD)
    for _ in range(2000):
        changed = bytearray(blob)
        for _ in range(source.randint(1, 3)):
            changed[source.randrange(len(changed))] = source.randrange(256)
        try:
            decode(base64.b64encode(changed).decode())
        except DataError:
            continue
