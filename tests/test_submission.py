"""What a check may ask of a student's work, and what it hears."""

import importlib
import inspect
import random
import sys
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch

from openset import notebooks
from openset.plain_data import Opaque, decode, encode
from openset.submission import LocalSubmission, StudentError, Submission, portable_source


@pytest.fixture
def student(tmp_path, write_notebook):
    """Give a function that makes a submission of the source of a student's solution cell."""

    def make(source):
        return LocalSubmission(notebooks.load(write_notebook(tmp_path / "task.ipynb", source)))

    return make


def error_of(submission, *arguments, name="work"):
    """Call a function that must raise; the `StudentError`."""
    with pytest.raises(StudentError) as caught:
        submission.call(name, *arguments)
    return caught.value


# --- call -------------------------------------------------------------------------------------


def test_call_gives_what_the_function_returns(student, generator):
    """Catches arguments that are dropped or swapped."""
    first, second = torch.randn(2, 3, generator=generator), 2.5
    submission = student("def work(first, second):\n    return first * second")
    assert torch.equal(submission.call("work", first, second), first * second)


def test_tuples_arrive_as_lists(student):
    """Catches a difference between a check in a notebook and one across a kernel."""
    assert student("def work(pair):\n    return pair, (1, 2)").call("work", (3, 4)) == [
        [3, 4],
        [1, 2],
    ]


def test_arguments_are_copies(student):
    """Catches a student's change in place that reaches the tensor a check compares with."""
    logits, texts = torch.ones(3), ["a"]
    student("def work(logits, texts):\n    logits.zero_()\n    texts.clear()").call(
        "work", logits, texts
    )
    assert logits.tolist() == [1, 1, 1]
    assert texts == ["a"]


def test_gradients_can_be_asked_for(student):
    """Catches arguments that lose `requires_grad` on their way."""
    submission = student("def work(x):\n    (x ** 2).backward()\n    return x.grad")
    assert submission.call("work", torch.tensor(3.0, requires_grad=True)) == 6


@pytest.mark.parametrize(
    ("expression", "name"),
    [("object()", "object"), ("{1}", "set"), ("work", "function"), ("Grade()", "Grade")],
)
def test_results_that_are_no_plain_data_become_opaque(student, expression, name):
    """Catches an object of the student's own, with its own `==`, in a check's hands."""
    source = f"class Grade:\n    pass\ndef work():\n    return [{expression}, 1]"
    assert student(source).call("work") == [Opaque(name), 1]


def test_a_class_can_be_called(student):
    """Catches a constructor that is not looked up: a wrong purpose raises in one."""
    source = "class Work:\n    def __init__(self, purpose):\n        assert purpose == 'train'"
    assert student(source).call("Work", "train") == Opaque("Work")
    assert error_of(student(source), "other", name="Work").kind == "AssertionError"


def test_a_name_that_is_not_defined_is_told(student):
    """Catches a KeyError from the check's own insides."""
    error = error_of(student("other = 1"))
    assert (error.kind, error.message) == ("NameError", "work is not defined")


# --- StudentError -----------------------------------------------------------------------------


def test_an_exception_is_told_with_kind_message_line_and_base_classes(student):
    """Catches a StudentError from which a check could not tell what happened, and where."""
    error = error_of(student("def work():\n    x = {}\n    return x['digit']"))
    assert error.kind == "KeyError"
    assert error.message == "'digit'"
    assert error.where == "return x['digit']"
    assert error.kinds == ["KeyError", "LookupError", "Exception", "BaseException", "object"]
    assert str(error) == "KeyError: 'digit'"


def test_an_exception_without_a_message_is_told_by_its_kind(student):
    """Catches "AssertionError: " with nothing behind it."""
    assert str(error_of(student("def work():\n    assert False"))) == "AssertionError"


def test_the_line_is_the_last_of_the_students_own(student):
    """Catches a line of torch's, which a student has not written, and the first of two lines."""
    source = (
        "import torch\n\ndef helper(x):\n    return torch.ones(2) @ x  # not this shape\n\n"
        "def work(x):\n    return helper(x)"
    )
    error = error_of(student(source), torch.ones(3))
    assert error.kind == "RuntimeError"
    assert error.where == "return torch.ones(2) @ x  # not this shape"


def test_without_a_line_of_the_student_there_is_none(student):
    """Catches a line of the check's own code in a student's table."""
    assert error_of(student("work = len"), 3).where == ""


def test_long_messages_and_lines_are_cut(student):
    """Catches an exception that floods the report."""
    error = error_of(student(f"def work():\n    raise ValueError('long' * 999)  # {'.' * 999}"))
    assert error.message == ("long" * 999)[:2000]
    assert len(error.where) == 200


def test_an_exception_that_cannot_be_printed_is_told_by_its_kind(student):
    """Catches an answer that is lost because `str` of an exception raises."""
    source = (
        "class Odd(Exception):\n    def __str__(self):\n        raise self\n"
        "def work():\n    raise Odd"
    )
    error = error_of(student(source))
    assert (error.kind, error.message, error.where) == ("Odd", "", "raise Odd")


BASE_EXCEPTIONS = {
    "exit": ("raise SystemExit(0)", "SystemExit"),
    "sys.exit": ("import sys; sys.exit('bye')", "SystemExit"),
    "interrupt": ("raise KeyboardInterrupt", "KeyboardInterrupt"),
    "pytest.fail": ("import pytest; pytest.fail('no')", "Failed"),
    "pytest.skip": ("import pytest; pytest.skip('no')", "Skipped"),
    "pytest.exit": ("import pytest; pytest.exit('no')", "Exit"),
    "recursion": ("work()", "RecursionError"),
}


@pytest.mark.parametrize(("statement", "kind"), BASE_EXCEPTIONS.values(), ids=BASE_EXCEPTIONS)
def test_exceptions_that_end_a_program_are_student_errors(student, statement, kind):
    """Catches `except Exception`: an exit would end the check, a skip would count as passed."""
    assert error_of(student(f"def work():\n    {statement}")).kind == kind


def test_a_student_error_without_kinds_is_of_its_own_kind():
    """Catches a dead kernel's error that a check cannot ask for its kinds."""
    assert StudentError("DeadKernelError").kinds == ["DeadKernelError"]


# --- callbacks --------------------------------------------------------------------------------


def test_a_function_can_be_given_to_the_student(student):
    """Catches keyword arguments that are lost, and several functions that are mixed up."""
    source = (
        "def work(subtract, others):\n"
        "    return [subtract(5, 2), subtract(second=5, first=2), others['double'](4)]"
    )

    def subtract(first, second):
        return first - second

    def double(value):
        return 2 * value

    assert student(source).call("work", subtract, {"double": double}) == [3, -3, 8]


def test_a_given_function_sees_plain_data_only(student):
    """Catches objects of the student's that reach the check's side through a callback."""
    seen = []
    submission = student("def work(look):\n    look((1, 2), object(), key=len)")
    submission.call("work", lambda *values, **named: seen.append((values, named)))
    assert seen == [(([1, 2], Opaque("object")), {"key": Opaque("builtin_function_or_method")})]


def test_a_given_function_answers_with_plain_data_only(student):
    """Catches a check's own objects in the student's hands."""
    submission = student("def work(give):\n    return type(give()).__name__")
    assert submission.call("work", lambda: pytest) == "Opaque"


@pytest.mark.parametrize("error", [ValueError("hidden"), AssertionError("hidden"), KeyError()])
def test_a_given_function_that_raises_stops_the_student(student, error):
    """Catches an exception of the check's own that ends the check, and a message it gives away.

    The kind is told: a student's test of a function that raises must see that it does.
    """

    def fail():
        raise error

    told = error_of(student("def work(fail):\n    fail()"), fail)
    kind = type(error).__name__
    assert told.kind == "RuntimeError"
    assert told.message == f"the function that was called stops with {kind}"
    assert told.where == "fail()"


def test_a_student_may_catch_what_a_given_function_raises(student):
    """Catches an exception that cannot be caught: a student's test may expect one."""
    submission = student(
        "def work(f):\n    try:\n        f()\n    except RuntimeError:\n        return 1"
    )
    assert submission.call("work", lambda: 1 / 0) == 1


def test_a_wrong_call_of_a_given_function_is_told_to_the_student(student):
    """Catches a TypeError in the check for a call with too many arguments."""
    told = error_of(student("def work(f):\n    return f(1, 2)"), lambda one: one)
    assert told.message == "the function that was called stops with TypeError"


def test_a_given_function_may_take_and_give_tensors(student, generator):
    """Catches tensors that are turned to lists on their way."""
    logits = torch.randn(2, 4, generator=generator)
    submission = student("def work(f, logits):\n    return f(logits=logits) + 1")
    answer = submission.call("work", lambda logits: logits * 2, logits)
    assert torch.equal(answer, logits * 2 + 1)


# --- each call begins afresh ------------------------------------------------------------------

SPOILS = {
    "gradients": ("torch.set_grad_enabled(False)", "torch.is_grad_enabled()", True),
    "dtype": ("torch.set_default_dtype(torch.float64)", "str(torch.ones(1).dtype)", None),
    "seed of torch": ("torch.manual_seed(5)", "torch.rand(3).tolist()", None),
    "seed of numpy": ("np.random.seed(5)", "np.random.rand(3).tolist()", None),
    "seed of random": ("random.seed(5)", "random.random()", None),
    "figures": ("plt.figure()", "plt.get_fignums()", []),
}


@pytest.mark.parametrize("end", ["return 1", "raise ValueError"])
@pytest.mark.parametrize(("spoil", "look", "expected"), SPOILS.values(), ids=SPOILS)
def test_a_call_leaves_nothing_behind(student, spoil, look, expected, end):
    """Catches a verdict that depends on which calls came before, those that raise included."""
    submission = student(
        "import random\nimport matplotlib.pyplot as plt\nimport numpy as np\nimport torch\n"
        f"def spoil():\n    {spoil}\n    {end}\ndef look():\n    return {look}"
    )
    before = submission.call("look")
    if end == "return 1":
        submission.call("spoil")
    else:
        error_of(submission, name="spoil")
    assert submission.call("look") == before
    assert expected is None or before == expected


def test_a_call_begins_afresh_after_other_code(student):
    """Catches a check that depends on what a notebook's demonstrations have left behind."""
    submission = student(
        "import random\nimport numpy as np\nimport torch\ndef look():\n"
        "    return torch.rand(1).item(), np.random.rand(), random.random()"
    )
    before = submission.call("look")
    torch.manual_seed(5)
    np.random.seed(5)  # noqa: NPY002 - a student's code may use it
    random.seed(5)
    assert submission.call("look") == before


def test_after_a_call_the_check_itself_is_undisturbed(student):
    """Catches a student's switch that stays on for the check's own computations."""
    submission = student(
        "import torch\nimport matplotlib.pyplot as plt\ndef work():\n"
        "    torch.set_grad_enabled(False)\n    torch.set_default_dtype(torch.float64)\n"
        "    plt.figure()"
    )
    submission.call("work")
    assert torch.is_grad_enabled()
    assert torch.get_default_dtype() == torch.float32
    assert plt.get_fignums() == []


# --- probe ------------------------------------------------------------------------------------


@pytest.fixture
def check_module(tmp_path, monkeypatch):
    """Give a function that writes modules to a folder and imports the first, as pytest does."""
    folder = tmp_path / "checks"
    folder.mkdir()

    def make(**sources):
        for name, source in sources.items():
            (folder / f"{name}.py").write_text(source)
        with monkeypatch.context() as patch:
            patch.syspath_prepend(str(folder))
            return importlib.import_module(next(iter(sources)))

    yield make
    for path in folder.glob("*.py"):
        sys.modules.pop(path.stem, None)


def elsewhere(function, *arguments):
    """Run a function where its own module and the modules beside it are unknown."""
    source, folder = portable_source(function), Path(inspect.getfile(function)).parent
    scope = {"__name__": "elsewhere"}
    with pytest.MonkeyPatch.context() as patch:
        for path in folder.glob("*.py"):
            patch.delitem(sys.modules, path.stem, raising=False)
        exec(compile(source, "<check>", "exec"), scope)
        return scope[function.__name__](*arguments)


def sum_of_work(student, numbers):
    """Call the student's function, and add up."""
    return torch.stack([student.work(number) for number in numbers]).sum()


def test_a_probe_runs_beside_the_students_code(student):
    """Catches a probe that cannot see the student's names or its own module's imports."""
    submission = student("import torch\ndef work(n):\n    return torch.tensor(n)")
    assert submission.probe(sum_of_work, [1, 2, 3]) == 6


def missing(student):
    """Ask for what is not there."""
    return student.nothing


def test_a_name_that_a_probe_misses_is_told(student):
    """Catches an AttributeError of the check's own class."""
    with pytest.raises(StudentError) as caught:
        student("work = 1").probe(missing)
    assert (caught.value.kind, caught.value.message) == ("NameError", "nothing is not defined")


def where_am_i(student):
    """Look at the surroundings of a probe."""
    return __name__


def test_a_probe_does_not_run_in_the_modules_of_the_check(student):
    """Catches a probe that works in a notebook and fails across a kernel."""
    assert student("work = 1").probe(where_am_i) == "probe"


def test_helpers_of_the_same_folder_travel_along(check_module):
    """Catches a helper, its own helper or its imports, that a kernel without graders lacks."""
    module = check_module(
        check_with_helper=(
            "from helper_of_check import double\n"
            "def square(x):\n    return x * x\n"
            "def probe(x):\n    return double(square(x))\n"
        ),
        helper_of_check=(
            "import math as maths\nfrom functools import reduce\n"
            "def add(a, b):\n    return a + b\n"
            "def double(x):\n    return reduce(add, [x, x, maths.floor(0.5)])\n"
        ),
    )
    assert elsewhere(module.probe, 3) == 18


def test_classes_travel_after_their_bases_and_decorators(check_module):
    """Catches a class that comes before its base class, or a function before its decorator."""
    module = check_module(
        check_with_classes=(
            "import functools\n"
            "def add_one(f):\n    return functools.wraps(f)(lambda *given: f(*given) + 1)\n"
            "class Base:\n    def __init__(self, n):\n        self.n = n\n"
            "class Toy(Base):\n    @add_one\n    def twice(self):\n        return 2 * self.n\n"
            "def probe(n):\n    return Toy(n).twice()\n"
        )
    )
    assert elsewhere(module.probe, 4) == 9


def test_functions_that_call_each_other_travel(check_module):
    """Catches an endless search for what uses itself."""
    module = check_module(
        check_with_recursion=(
            "def even(n):\n    return n == 0 or odd(n - 1)\n"
            "def odd(n):\n    return n != 0 and even(n - 1)\n"
        )
    )
    assert elsewhere(module.even, 4) is True
    assert elsewhere(module.even, 3) is False


def test_imports_travel_as_they_are_written(check_module):
    """Catches aliases and submodules: `import a.b` binds `a`, and `as` another name."""
    module = check_module(
        check_with_imports=(
            "import os.path\nimport torch.nn.functional as functional\n"
            "from math import floor as down, ceil as up\n"
            "def probe(x):\n"
            "    return os.path.basename('a/b'), functional.relu(x), down(0.5), up(0.5)\n"
        )
    )
    name, rectified, low, high = elsewhere(module.probe, torch.tensor(-1.0))
    assert (name, rectified.item(), low, high) == ("b", 0, 0, 1)


def test_unused_imports_stay_at_home(check_module):
    """Catches a probe that imports pytest, or a grader's own module, in the student's kernel."""
    module = check_module(
        check_with_more="import pytest\nimport math\ndef probe(x):\n    return math.floor(x)\n"
    )
    assert "pytest" not in portable_source(module.probe)
    assert "import math" in portable_source(module.probe)


# --- answers of somebody who means harm -------------------------------------------------------

ANSWERS = {
    "noise": "no message",
    "nothing": "",
    "a number": encode(1),
    "a text": encode("error"),
    "a list": encode(["error", "result"]),
    "an empty answer": encode({}),
    "a tensor": encode(torch.ones(2)),
    "an array": encode(np.ones(2)),
    "an error of no form": encode({"error": 3}),
    "a tensor for an error": encode({"error": torch.ones(2)}),
    "an error without kinds": encode({"error": {"kind": "A", "message": "", "where": ""}}),
    "kinds of no form": encode({"error": {"kind": "A", "message": "", "where": "", "kinds": 1}}),
}


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_an_answer_of_another_form_is_a_student_error(answer):
    """Catches an answer that makes the grader itself stop."""
    submission = Submission(lambda request, serve: answer)
    assert error_of(submission).kind == "a result that is no plain data"


QUESTIONS = {
    "noise": "no message",
    "no list": encode(1),
    "a function that was not given": encode([1, [], {}]),
    "a number that is none": encode(["0", [], {}]),
    "arguments of no form": encode([0, 3, {}]),
    "names that are no texts": encode([0, [], {1: 2}]),
    "names of no form": encode([0, [], 3]),
}


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS)
def test_a_question_of_another_form_is_answered_with_an_error(question):
    """Catches a question of the student's side that makes the grader itself stop."""
    answers = []

    def exchange(request, serve):
        answers.append(serve(question))
        return encode({"result": None})

    Submission(exchange).call("work", lambda: None)
    assert len(answers) == 1
    assert "error" in decode(answers[0])
