"""Hidden graders of Task 7, the network."""

import pytest
import torch
import torch.utils._python_dispatch

from openset.expectations import close, expect, expect_parts, expect_tensor

CONVOLUTIONS = {"convolution", "conv2d", "mkldnn_convolution"}
POOLS = {"max_pool2d_with_indices", "max_pool2d", "adaptive_max_pool2d"}
RECTIFIERS = {"relu", "relu_", "clamp_min", "clamp_min_", "threshold", "threshold_", "clamp"}
LINEARS = {"addmm", "mm", "linear"}


def make_images(number):
    """Seeded images with values in [0, 1]."""
    return torch.rand(number, 1, 28, 28, generator=torch.Generator().manual_seed(number))


class Layers(torch.utils._python_dispatch.TorchDispatchMode):
    """Notes which of PyTorch's basic operations run, with their results and weights."""

    def __init__(self):
        super().__init__()
        self.steps = []

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        result = operation(*args, **(kwargs or {}))
        tensor = result[0] if isinstance(result, (tuple, list)) and result else result
        if isinstance(tensor, torch.Tensor):
            places = [item.data_ptr() for item in args if isinstance(item, torch.Tensor)]
            name = operation.overloadpacket.__name__
            self.steps.append((name, tensor.detach().clone(), places))
        return result


def forward(student, arguments, images):
    """Both results of the network in evaluation mode, and the steps that lead to them.

    The steps are names and, of linear layers, results; the last value says which parameters the
    layers of the network use without having registered them.
    """
    network = student.Network(*arguments)
    network.eval()
    with torch.no_grad():
        network(images)  # lazy layers get their shapes here
        with Layers() as layers:
            outputs = network(images)
    registered = {parameter.data_ptr() for parameter in network.parameters()}
    layer_names = ("convolution", "conv2d", "addmm", "mm", "linear")
    lost = sum(
        not registered & set(places) for name, _, places in layers.steps if name in layer_names
    )
    steps = [[name, result if name in layer_names else None] for name, result, _ in layers.steps]
    return list(outputs), steps, lost


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
        outputs, *_ = submission.probe(forward, [], make_images(number))
        features, logits = two_outputs(outputs)
        expect_tensor(features, "The deep features", (number, 50), torch.float32, "(N, 50)")
        expect_tensor(logits, "The logits", (number, 4), torch.float32, "(N, 4)")


@pytest.mark.part("network", 1)
def test_sizes_are_arguments(submission):
    """`num_features` and `num_classes` set the sizes of both outputs."""
    for num_features, num_classes in ((7, 3), (2, 10)):
        outputs, *_ = submission.probe(forward, [num_features, num_classes], make_images(2))
        widths = {output.shape[-1] for output in two_outputs(outputs)}
        expect(
            widths == {num_features, num_classes},
            "num_features and num_classes do not set the sizes of the outputs.",
        )


def layer_names(submission):
    """The steps that count, in their order: conv, pool, relu and linear."""
    _, steps, _ = submission.probe(forward, [], make_images(2))
    kinds = {"conv": CONVOLUTIONS, "pool": POOLS, "relu": RECTIFIERS, "linear": LINEARS}
    return [kind for name, _ in steps for kind, names in kinds.items() if name in names]


@pytest.mark.part("network", 1)
def test_two_convolutions_and_two_linear_layers(submission):
    """There are exactly two convolutional and then exactly two fully connected layers."""
    layers = [name for name in layer_names(submission) if name in ("conv", "linear")]
    expect(
        layers.count("conv") == 2,
        f"There must be two convolutional layers; {layers.count('conv')} of them run.",
    )
    expect(
        layers.count("linear") == 2,
        f"There must be two fully connected layers; {layers.count('linear')} of them run.",
    )
    expect(layers == ["conv", "conv", "linear", "linear"], "The layers run in a wrong order.")


@pytest.mark.part("network", 1.5)
def test_convolutions_have_pooling_and_relu(submission):
    """Max pooling and ReLU follow each of the convolutional layers, in either order."""
    layers = layer_names(submission)
    starts = [place for place, name in enumerate(layers) if name == "conv"]
    ends = [*starts[1:], layers.index("linear") if "linear" in layers else len(layers)]
    expect(starts, "There is no convolutional layer.")
    for start, end in zip(starts, ends):
        expect("pool" in layers[start:end], "A convolutional layer lacks max pooling.")
        expect("relu" in layers[start:end], "A convolutional layer lacks ReLU.")


def dependence(student, images):
    """How strongly the sum of the second output depends on the first one, within the network."""
    network = student.Network(6, 3)
    network.eval()
    first, second = network(images)
    features, logits = (first, second) if first.shape[-1] == 6 else (second, first)
    (gradient,) = torch.autograd.grad(logits.square().sum(), features, allow_unused=True)
    return gradient


@pytest.mark.part("network", 1.5)
def test_outputs_are_bare(submission):
    """Deep features and logits are what the two fully connected layers put out, unchanged."""
    outputs, steps, _ = submission.probe(forward, [6, 3], make_images(4))
    linear = [result for name, result in steps if name in LINEARS]
    expect(len(linear) >= 2, "There must be two fully connected layers.")
    features, logits = sorted(two_outputs(outputs), key=lambda output: -output.shape[-1])
    expect(
        close(features, linear[-2]),
        "The deep features are not the output of the first fully connected layer as it is: "
        "neither an activation nor anything else may follow before they are returned.",
    )
    expect(
        close(logits, linear[-1]),
        "The logits are not the output of the second fully connected layer as it is: "
        "no softmax or other function may follow.",
    )
    gradient = submission.probe(dependence, make_images(4))
    expect(
        isinstance(gradient, torch.Tensor) and bool(gradient.abs().sum() > 0),
        "The second fully connected layer must take the deep features that are returned.",
    )


def trained_parameters(student, images):
    """For each parameter, whether it is to be trained and has a gradient."""
    network = student.Network()
    network.train()
    features, logits = network(images)
    (features.square().mean() + logits.square().mean() + logits.sum()).backward()
    return {
        name: [parameter.requires_grad, parameter.grad is not None]
        for name, parameter in network.named_parameters()
    }


@pytest.mark.part("network", 1)
def test_parameters_are_registered_and_trained(submission):
    """Every parameter is registered with the network and gets a gradient."""
    _, _, lost = submission.probe(forward, [], make_images(2))
    expect(
        lost == 0,
        f"{lost} layers are not registered: make them attributes of the network in __init__ "
        "(a plain list hides them).",
    )
    parameters = submission.probe(trained_parameters, make_images(4))
    expect(parameters, "The network has no parameters.")
    for requires_grad, has_gradient in parameters.values():
        expect(requires_grad, "A parameter is frozen: all of them are to be trained.")
        expect(has_gradient, "A parameter gets no gradient: it is not used for the outputs.")


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
