"""Hidden graders of Task 7, the network."""

import pytest
import torch
import torch.utils._python_dispatch

from openset.expectations import close, expect, expect_parts, expect_tensor

CONVOLUTIONS = {"convolution", "conv2d", "mkldnn_convolution"}
POOLS = {"max_pool2d_with_indices", "max_pool2d", "adaptive_max_pool2d", "amax", "max"}
RECTIFIERS = {
    *("relu", "relu_", "clamp", "clamp_", "clamp_min", "clamp_min_"),
    *("threshold", "threshold_", "maximum"),
}
LINEARS = {"addmm", "mm", "linear"}


def make_images(number):
    """Seeded images with values in [0, 1]."""
    return torch.rand(number, 1, 28, 28, generator=torch.Generator().manual_seed(number))


class Layers(torch.utils._python_dispatch.TorchDispatchMode):
    """Notes which of PyTorch's basic operations run, with their arguments and results."""

    def __init__(self):
        super().__init__()
        self.steps = []

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        given = [item for item in args if isinstance(item, torch.Tensor)]
        result = operation(*args, **(kwargs or {}))
        tensor = result[0] if isinstance(result, (tuple, list)) and result else result
        if isinstance(tensor, torch.Tensor):
            # All tensors are kept, so that no two of them ever lie in the same place; of small
            # ones, also a copy, which no later step changes.
            copy = tensor.clone() if tensor.ndim == 2 else None
            self.steps.append((operation.overloadpacket.__name__, given, tensor, copy))
        return result


def layers_of(network, images):
    """What the network returns, and the steps to there: name, result and how it is connected.

    `used` says whether a later step, or the caller, takes the result; `parameters` are the numbers
    of the network's parameters that a step takes, and `width` is the last size of its input.
    """
    with torch.no_grad(), Layers() as layers:
        outputs = network(images)
    places = [parameter.data_ptr() for parameter in network.parameters()]
    steps = []
    for number, (name, given, result, copy) in enumerate(layers.steps):
        later = [tensor for step in layers.steps[number + 1 :] for tensor in step[1]]
        used = any(tensor.data_ptr() == result.data_ptr() for tensor in [*later, *outputs])
        taken = {places.index(t.data_ptr()) for t in given if t.data_ptr() in places}
        matrices = [tensor for tensor in given if tensor.ndim > 1]
        width = matrices[0].shape[-1] if matrices else 0
        kept = copy if name in ("addmm", "mm", "linear") else None  # only these are compared
        steps.append(
            {
                "name": name,
                "result": kept,
                "used": used,
                "parameters": sorted(taken),
                "width": width,
            }
        )
    return list(outputs), steps


def forward(student, arguments, named, images):
    """Outputs and steps of the network in evaluation mode."""
    network = student.Network(*arguments, **named).eval()
    with torch.no_grad():
        network(images)  # lazy layers get their shapes here
    return layers_of(network, images)


def forward_in_training(student, images):
    """Outputs and steps of the network in training mode, of 6 deep features and 3 classes."""
    network = student.Network(6, 3).eval()
    with torch.no_grad():
        network(images)
    return layers_of(network.train(), images)


def two_outputs(outputs):
    """Deep features and logits, which must both be tensors."""
    outputs = expect_parts(outputs, 2, "What forward returns")
    for what, output in zip(("The deep features", "The logits"), outputs):
        expect_tensor(output, what)
    return outputs


@pytest.mark.part("network", 1.5)
def test_outputs_have_their_shapes(submission):
    """`forward` returns deep features (N, 50) and logits (N, 4), in this order, for any N."""
    for number in (1, 3):
        outputs, _ = submission.probe(forward, [], {}, make_images(number))
        features, logits = two_outputs(outputs)
        expect_tensor(features, "The deep features", (number, 50), torch.float32, "(N, 50)")
        expect_tensor(logits, "The logits", (number, 4), torch.float32, "(N, 4)")


@pytest.mark.part("network", 1)
def test_sizes_are_arguments(submission):
    """`num_features` and `num_classes` set the sizes of both outputs."""
    for num_features, num_classes in ((7, 3), (2, 10)):
        named = {"num_features": num_features, "num_classes": num_classes}
        outputs, _ = submission.probe(forward, [], named, make_images(2))
        widths = {output.shape[-1] for output in two_outputs(outputs)}
        expect(
            widths == {num_features, num_classes},
            "num_features and num_classes do not set the sizes of the outputs.",
        )


def layers(submission):
    """The steps that count, in their order, each with its kind: conv, pool, relu or linear."""
    _, steps = submission.probe(forward, [], {}, make_images(2))
    kinds = {"conv": CONVOLUTIONS, "pool": POOLS, "relu": RECTIFIERS, "linear": LINEARS}
    return [
        (kind, step)
        for step in steps
        for kind, names in kinds.items()
        if step["name"] in names and step["used"]
    ]


@pytest.mark.part("network", 1)
def test_two_convolutions_and_two_linear_layers(submission):
    """There are exactly two convolutional and then exactly two fully connected layers."""
    found = [(kind, step) for kind, step in layers(submission) if kind in ("conv", "linear")]
    kinds = [kind for kind, _ in found]
    for kind, name in (("conv", "convolutional"), ("linear", "fully connected")):
        number = kinds.count(kind)
        expect(number == 2, f"There must be two {name} layers; {number} of them run.")
    expect(kinds == ["conv", "conv", "linear", "linear"], "The layers run in a wrong order.")
    for first, second in (found[:2], found[2:]):
        shared = set(first[1]["parameters"]) & set(second[1]["parameters"])
        expect(not shared, "The same layer runs twice where two layers are asked for.")


@pytest.mark.part("network", 1.5)
def test_convolutions_have_pooling_and_relu(submission):
    """Max pooling and ReLU follow each of the convolutional layers, in either order."""
    kinds = [kind for kind, _ in layers(submission)]
    starts = [place for place, kind in enumerate(kinds) if kind == "conv"]
    ends = [*starts[1:], kinds.index("linear") if "linear" in kinds else len(kinds)]
    expect(starts, "There is no convolutional layer.")
    for start, end in zip(starts, ends, strict=True):
        expect("pool" in kinds[start:end], "A convolutional layer lacks max pooling.")
        expect("relu" in kinds[start:end], "A convolutional layer lacks ReLU.")


def dependence(student, images):
    """How the second output depends on the first one, within the network."""
    network = student.Network(6, 3).eval()
    first, second = network(images)
    features, logits = (first, second) if first.shape[-1] == 6 else (second, first)
    (gradient,) = torch.autograd.grad(logits.sum(), features, allow_unused=True)
    return gradient


@pytest.mark.part("network", 1.25)
def test_outputs_are_bare(submission):
    """Deep features and logits are what the two fully connected layers put out, unchanged."""
    images = make_images(4)
    for outputs, steps in (
        submission.probe(forward, [6, 3], {}, images),
        submission.probe(forward_in_training, images),
    ):
        linear = [step for step in steps if step["name"] in LINEARS]
        expect(len(linear) >= 2, "There must be two fully connected layers.")
        features, logits = sorted(two_outputs(outputs), key=lambda output: -output.shape[-1])
        expect(
            linear[-2]["result"] is not None and close(features, linear[-2]["result"], 1e-7),
            "The deep features are not the output of the first fully connected layer as it is: "
            "neither an activation nor anything else may follow before they are returned.",
        )
        expect(
            linear[-1]["result"] is not None and close(logits, linear[-1]["result"], 1e-7),
            "The logits are not the output of the second fully connected layer as it is: "
            "no softmax or other function may follow.",
        )
        expect(
            linear[-1]["width"] == features.shape[-1],
            "The second fully connected layer must take the deep features and nothing else.",
        )
    expect(
        isinstance(submission.probe(dependence, images), torch.Tensor),
        "The second fully connected layer must take the deep features that are returned.",
    )


def trained_parameters(student, images):
    """Names of the parameters before any use, and those of the ones that some steps change.

    Biases aside: before a normalisation, they have no effect.
    """
    network = student.Network(6, 3).train()
    names = [name for name, _ in network.named_parameters()]
    network(images)  # lazy layers get their values here
    before = {name: tensor.detach().clone() for name, tensor in network.named_parameters()}
    optimizer = torch.optim.SGD(network.parameters(), lr=0.1)
    classes = torch.arange(len(images)) % 3
    for _ in range(5):
        optimizer.zero_grad()
        logits = min(network(images), key=lambda output: output.shape[-1])  # in whichever order
        torch.nn.functional.cross_entropy(logits, classes).backward()
        optimizer.step()
    after = dict(network.named_parameters())
    weights = [name for name in before if before[name].ndim > 1]
    still = [name for name in weights if torch.equal(before[name], after[name])]
    frozen = [name for name in after if not after[name].requires_grad]
    unused = [name for name in after if after[name].grad is None]
    return names == list(after), len(names), len(still), len(frozen), len(unused)


def unregistered(submission):
    """How many layers have parameters that are not registered with the network."""
    weighted = [step for kind, step in layers(submission) if kind in ("conv", "linear")]
    return sum(not step["parameters"] for step in weighted)


@pytest.mark.part("network", 1)
def test_parameters_are_registered_and_trained(submission):
    """Every parameter is registered with the network from the start, and gets a gradient."""
    lost = unregistered(submission)
    expect(
        lost == 0,
        f"{lost} layers are not registered: make them attributes of the network in __init__ "
        "(a plain list hides them).",
    )
    same, number, still, frozen, unused = submission.probe(trained_parameters, make_images(8))
    expect(number > 0, "The network has no parameters.")
    expect(
        same,
        "The network gets new parameters when it is used: an optimizer that was made before would "
        "not train them.",
    )
    expect(frozen == 0, "A parameter is frozen: all of them are to be trained.")
    expect(unused == 0, "A parameter gets no gradient: it is not used for the outputs.")
    expect(still == 0, "Some weights stay as they are when the network is trained.")


def moved(student, images):
    """Outputs for float64, and the devices of outputs where no data is at all."""
    network = student.Network().eval()
    network(images)
    outputs = list(network.double()(images.double()))
    devices = [output.device.type for output in network.to("meta")(images.double().to("meta"))]
    return outputs, devices


@pytest.mark.part("network", 0.25)
def test_dtype_and_device_are_kept(submission):
    """The network works in any dtype and on any device, and its outputs stay there."""
    if unregistered(submission):
        return  # layers that are not registered cannot be moved: that is charged for above
    outputs, devices = submission.probe(moved, make_images(2))
    for output in two_outputs(outputs):
        expect(output.dtype == torch.float64, "The outputs do not keep the dtype of the network.")
    expect(devices == ["meta"] * 2, "The outputs do not stay on the device of the network.")


def repeated(student, images):
    """Outputs of one network in evaluation mode: twice the batch, then its samples alone."""
    network = student.Network()
    network.train()
    network(images)
    network.eval()
    with torch.no_grad():
        first, second = list(network(images)), list(network(images))
        alone = [list(network(image.unsqueeze(0))) for image in images]
    return first, second, [torch.cat([item[part] for item in alone]) for part in (0, 1)]


@pytest.mark.part("network", 0.5)
def test_evaluation_is_deterministic(submission):
    """In evaluation mode, an image has the same output every time, alone or in a batch."""
    first, second, alone = submission.probe(repeated, make_images(4))
    for one, other, single in zip(two_outputs(first), second, alone):
        expect(torch.equal(one, other), "The output is not the same twice in evaluation mode.")
        expect(
            close(one, single, 1e-4),
            "The output for an image depends on the other images of its batch.",
        )
