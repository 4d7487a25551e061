"""Hidden graders of Task 9, feature magnitudes."""

import itertools

import matplotlib.figure
import matplotlib.pyplot as plt
import numpy as np
import pytest
import torch

from autograder.graders.histograms import drawn_series, legend_entries
from openset.expectations import close, expect, expect_parts, expect_tensor
from openset.submission import StudentError

GROUPS = ("known", "negative", "unknown")
PARTS = ("The magnitudes of known samples", "The magnitudes of unknown samples")


def make_batches(kinds, sizes, seed=0):
    """Seeded batches of images and targets; `kinds` says which samples are known."""
    generator = torch.Generator().manual_seed(seed)
    images = torch.randn(len(kinds), 1, 2, 3, generator=generator)
    images[-2:] = images[-3:-1].clone()  # equal magnitudes count each for itself
    classes = torch.randint(0, 4, (len(kinds),), generator=generator)
    one_hot = torch.nn.functional.one_hot(classes, 4).float()
    targets = torch.where(torch.tensor(kinds).unsqueeze(1), one_hot, 0.25)
    return list(zip(images.split(sizes), targets.split(sizes), strict=True))


KINDS = [True, False, False, True, True, False, True, False, True, True, True]
MIXED = make_batches(KINDS, (4, 4, 3))


class ToyNetwork(torch.nn.Module):
    """Its deep features are the pixels, three times as large in training mode."""

    def __init__(self):
        super().__init__()
        self.to_logits = torch.nn.Linear(6, 4)
        self.scale = torch.nn.Parameter(torch.ones(()))

    def forward(self, images):
        """Deep features and logits."""
        features = images.flatten(start_dim=1) * self.scale * (3 if self.training else 1)
        return features, 5 * self.to_logits(features)


def magnitudes(student, batches, training):
    """Both results, for a loader that gives one pass."""
    network = ToyNetwork().train(training)
    return student.feature_magnitudes(network, iter(batches))


def check_magnitudes(submission, batches):
    """Compare both results with the right ones.

    In training mode they are three times as large: that is charged for elsewhere.
    """
    images, targets = (torch.cat(parts) for parts in zip(*batches, strict=True))
    norms = images.flatten(start_dim=1).double().square().sum(dim=1).sqrt()
    known = (targets == 1).any(dim=1)
    results = expect_parts(submission.probe(magnitudes, batches, False), 2, "The result")
    for what, part, right in zip(PARTS, results, (norms[known], norms[~known]), strict=True):
        expect_tensor(part, what)
        expect(
            part.shape == right.shape,
            f"{what} must be a vector with one entry for each of them; yours has the shape "
            f"{tuple(part.shape)}.",
        )
        expect(
            any(close(part, scale * right) for scale in (1, 3)),
            f"{what} are not the Euclidean norms of their deep features in the loader's order.",
        )


@pytest.mark.part("feature_magnitudes", 2.25)
def test_magnitudes_are_norms_in_order(submission):
    """Magnitudes are the Euclidean norms of the deep features of all batches, in their order."""
    check_magnitudes(submission, MIXED)


@pytest.mark.part("feature_magnitudes", 0.75)
def test_network_is_in_evaluation_mode(submission):
    """The network is used in evaluation mode."""
    modes = submission.probe(modes_of_use, MIXED)
    expect(modes and not any(modes), "The network is in training mode while it is evaluated.")


def modes_of_use(student, batches):
    """Modes in which a network is used that came in training mode."""
    network, modes = ToyNetwork().train(), []
    network.register_forward_pre_hook(lambda module, inputs: modes.append(module.training))
    student.feature_magnitudes(network, list(batches))
    return modes


def gradients_of_use(student, batches):
    """Results, whether the deep features had a graph, and whether gradients were left alone."""
    network, graphs = ToyNetwork(), []
    network.scale.grad = torch.ones(())
    network.register_forward_hook(
        lambda module, inputs, outputs: graphs.append(outputs[0].requires_grad)
    )
    results = student.feature_magnitudes(network, list(batches))
    kept = network.scale.grad is not None and float(network.scale.grad) == 1
    return results, graphs, kept and network.scale.requires_grad


@pytest.mark.part("feature_magnitudes", 0.5)
def test_no_gradients_are_computed(submission):
    """Magnitudes are computed without gradients, and those of the network are left alone."""
    results, graphs, kept = submission.probe(gradients_of_use, MIXED)
    expect(graphs and not any(graphs), "The network runs with gradients: use torch.no_grad().")
    expect(kept, "The gradients of the network are changed.")
    for part in expect_parts(results, 2, "The result"):
        expect(not expect_tensor(part, "A result").requires_grad, "The result has gradients.")


def magnitudes_in_double_precision(student, batches):
    """Magnitudes of a network and images of float64."""
    batches = [(images.double(), targets.double()) for images, targets in batches]
    return student.feature_magnitudes(ToyNetwork().double(), batches)


@pytest.mark.part("feature_magnitudes", 0.25)
def test_dtype_is_kept(submission):
    """Magnitudes have the dtype of the network."""
    for dtype, probe, arguments in (
        (torch.float32, magnitudes, (MIXED, False)),
        (torch.float64, magnitudes_in_double_precision, (MIXED,)),
    ):
        results = expect_parts(submission.probe(probe, *arguments), 2, "The result")
        for what, part in zip(PARTS, results, strict=True):
            expect_tensor(part, what, dtype=dtype)


@pytest.mark.part("feature_magnitudes", 0.75)
def test_either_part_may_be_empty(submission):
    """Results are vectors, also if there is a single sample, or none of one kind."""
    for kind in (True, False):
        batches = make_batches([kind] * 5, (4, 1))
        for number, given in ((5, batches), (1, batches[1:])):
            results = submission.probe(magnitudes, given, False)
            sizes = (number, 0) if kind else (0, number)
            for what, part, size in zip(PARTS, expect_parts(results, 2, "The result"), sizes):
                expect_tensor(part, what)
                expect(
                    part.shape == (size,),
                    f"{what} must be a vector with one entry for each of them, be it one or none; "
                    f"yours has the shape {tuple(part.shape)}.",
                )


def make_groups(dtype=torch.float32):
    """Seeded magnitudes of the three groups, of different ranges, and some of them equal."""
    generator = torch.Generator().manual_seed(9)
    groups = [
        centre + spread * torch.rand(number, generator=generator, dtype=torch.float64)
        for number, centre, spread in ((90, 6.0, 14.0), (60, 0.3, 4.0), (75, 2.0, 23.0))
    ]
    groups[1][0], groups[2][0] = 0.2 - 1e-9, 25.1 + 1e-9  # beyond what float32 can tell
    return [torch.cat([group, group[5:15]]).to(dtype) for group in groups]


def plotted(student, groups, given):
    """What is on the Axes after plotting, and whether the right Axes is used and returned."""
    occupied = plt.figure().add_subplot()
    ax = plt.figure().add_subplot() if given else None
    earlier = None if given else student.plot_magnitude_histograms(*groups)
    plt.sca(occupied)  # the current Axes is another one
    result = student.plot_magnitude_histograms(*groups, ax=ax)
    is_axes = isinstance(result, matplotlib.axes.Axes)
    drawn = (result if is_axes else ax) or plt.gca()
    drawn.figure.canvas.draw()
    return {
        "series": drawn_series(drawn),
        "legend": legend_entries(drawn),
        "labels": [drawn.get_xlabel(), drawn.get_ylabel()],
        "is_axes": is_axes,
        "right_axes": result is ax if given else result not in (occupied, earlier),
        "elsewhere": len(drawn_series(occupied)),
    }


def bin_edges(series, all_series):
    """Edges of the bins of a series, and whether they are exact or worked out from middles."""
    if "edges" in series:
        return np.array(series["edges"]), True
    if "centers" in series:
        return edges_around(np.array(series["centers"])), False
    left, width = np.array(series["left"]), np.array(series["width"])
    right = left + width
    if len(left) == 1 or np.allclose(right[:-1], left[1:], rtol=1e-6, atol=1e-9):
        return np.append(left, right[-1]), True
    # Bars with gaps: narrowed, or of several groups side by side around the middles of the bins.
    beside = [other for other in all_series if len(other.get("left", [])) == len(left)]
    starts = np.min([other["left"] for other in beside], axis=0)
    ends = np.max([np.add(other["left"], other["width"]) for other in beside], axis=0)
    return edges_around((starts + ends) / 2), False


def edges_around(middles):
    """Edges of bins with these middles."""
    between = (middles[:-1] + middles[1:]) / 2
    first, last = 2 * middles[0] - between[:1], 2 * middles[-1] - between[-1:]
    return np.concatenate([first, between, last])


def is_histogram(series, all_series, samples):
    """Whether a series shows counts, shares or densities of the samples, all of them."""
    if len(series["heights"]) < 2 and "centers" in series:
        return False
    (edges, exact), heights = bin_edges(series, all_series), np.array(series["heights"])
    if len(edges) != len(heights) + 1 or (np.diff(edges) <= 0).any():
        return False
    if not heights.sum() > 0:
        return False
    # A sample that lies on an edge may count on either side, and must not fall out by rounding.
    margin = (1e-12 if exact else 1e-6) * (edges[-1] - edges[0])
    for shift in (-margin, margin, margin * np.sign(edges - edges.mean())):
        moved = edges + shift
        moved[0], moved[-1] = edges[0] - margin, edges[-1] + margin
        counts, _ = np.histogram(samples.double().numpy(), moved)
        for shape in (counts, counts / np.diff(moved)):
            if counts.sum() == len(samples) and np.allclose(
                heights / heights.sum(), shape / shape.sum(), atol=1e-4
            ):
                return True
    return False


def series_of_groups(plot, groups):
    """For each group, the numbers of the series that are its histogram."""
    return [
        [
            n
            for n, series in enumerate(plot["series"])
            if is_histogram(series, plot["series"], group)
        ]
        for group in groups
    ]


@pytest.mark.part("feature_magnitudes", 1.25)
def test_three_histograms_share_bins_that_cover_all(submission):
    """There are histograms of all three groups on common bins that cover all samples."""
    for dtype in (torch.float32, torch.float64):
        groups = make_groups(dtype)
        plot = submission.probe(plotted, groups, True)
        found = series_of_groups(plot, groups)
        for name, numbers in zip(GROUPS, found, strict=True):
            expect(
                numbers,
                f"No histogram shows all {name} samples: is it drawn, and do its bins cover the "
                "samples of all three groups?",
            )
        expect(
            any(have_common_bins(plot["series"], chosen) for chosen in itertools.product(*found)),
            "The three histograms do not share their bins, so they cannot be compared.",
        )


def have_common_bins(all_series, numbers):
    """Whether three different series have the same bins."""
    edges = [bin_edges(all_series[number], all_series)[0] for number in numbers]
    return len(set(numbers)) == 3 and all(
        len(other) == len(edges[0]) and np.allclose(other, edges[0], rtol=1e-4, atol=1e-6)
        for other in edges[1:]
    )


@pytest.mark.part("feature_magnitudes", 0.25)
def test_any_samples_can_be_drawn(submission):
    """Single samples, and samples that are all the same, are drawn like any others."""
    for groups in (
        [torch.tensor([4.0]), torch.tensor([1.0]), torch.tensor([2.5])],
        [torch.full((5,), 3.0), torch.full((4,), 3.0), torch.full((3,), 3.0)],
    ):
        plot = submission.probe(plotted, groups, True)
        expect(
            all(series_of_groups(plot, groups)),
            "The histograms are wrong where there is one sample, or all samples are the same.",
        )


class Elsewhere(torch.Tensor):
    """Stands for a tensor of another device: NumPy cannot read it before it comes to the CPU."""

    def numpy(self, **named):
        """Refuse, as a tensor of a GPU does."""
        raise TypeError("can't convert cuda:0 device type tensor to numpy")

    def __array__(self, dtype=None, copy=None):
        raise TypeError("can't convert cuda:0 device type tensor to numpy")

    def cpu(self, **named):
        """The tensor on the CPU."""
        return self.as_subclass(torch.Tensor)

    def to(self, *arguments, **named):
        """The tensor as something else; on the CPU where that is asked for."""
        moved = self.as_subclass(torch.Tensor).to(*arguments, **named)
        places = [str(place) for place in (*arguments, *named.values())]
        return moved if "cpu" in places else moved.as_subclass(Elsewhere)


def plotted_from_elsewhere(student, groups):
    """Whether tensors of another device can be plotted."""
    plain = [group.as_subclass(Elsewhere) for group in groups]
    return len(drawn_series(student.plot_magnitude_histograms(*plain)))


@pytest.mark.part("feature_magnitudes", 0.25)
def test_tensors_of_any_device_can_be_drawn(submission):
    """Tensors of any device can be drawn, and the arguments stay as they are."""
    try:
        number = submission.probe(plotted_from_elsewhere, make_groups())
    except StudentError as error:
        plain = submission.probe(arguments_after, make_groups())  # raises where nothing works
        expect(not plain or "TypeError" not in error.kinds, "Bring the tensors to the CPU first.")
        raise
    expect(number > 0, "Nothing is drawn.")
    unchanged = submission.probe(arguments_after, make_groups())
    expect(unchanged, "The function must not change its arguments.")


def arguments_after(student, groups):
    """Whether the arguments are the same after plotting."""
    before = [group.clone() for group in groups]
    student.plot_magnitude_histograms(*groups)
    return all(torch.equal(one, other) for one, other in zip(before, groups, strict=True))


@pytest.mark.part("feature_magnitudes", 0.75)
def test_legend_names_the_three_groups(submission):
    """The legend's entries start with known, negative and unknown, each at its histogram."""
    groups = make_groups()
    plot = submission.probe(plotted, groups, True)
    names = [entry["text"].strip().lower() for entry in plot["legend"]]
    expect(len(names) == 3, f"The legend must have three entries; yours has {len(names)}.")
    found = series_of_groups(plot, groups)
    for group, numbers in zip(GROUPS, found, strict=True):
        entries = [n for n, name in enumerate(names) if name.startswith(group)]
        expect(len(entries) == 1, f'One entry of the legend must start with "{group}".')
        entry = plot["legend"][entries[0]]
        shown = [plot["series"][number] for number in numbers]
        expect(
            not shown or any(belongs(entry, series) for series in shown),
            f'The entry "{group}" of the legend does not stand for the {group} samples.',
        )


def belongs(entry, series):
    """Whether an entry of the legend stands for a series: by its label, or by a color."""
    return series["label"] == entry["text"] or bool(set(entry["colors"]) & set(series["colors"]))


@pytest.mark.part("feature_magnitudes", 0.5)
def test_axes_are_labelled(submission):
    """Both axes have labels."""
    plot = submission.probe(plotted, make_groups(), True)
    expect(plot["series"], "Nothing is drawn.")
    for axis, label in zip("xy", plot["labels"], strict=True):
        expect(label.strip(), f"The {axis} axis has no label.")


@pytest.mark.part("feature_magnitudes", 0.5)
def test_given_axes_are_used_and_returned(submission):
    """The histograms are drawn on the given Axes, on new ones for None, and these are returned."""
    for given in (True, False):
        plot = submission.probe(plotted, make_groups(), given)
        expect(plot["is_axes"], "The function must return the Axes.")
        expect(plot["right_axes"], "The Axes that is returned is not the right one.")
        expect(plot["series"], "Nothing is drawn on the Axes that is returned.")
        expect(plot["elsewhere"] == 0, "Something is drawn on Axes that were not given.")
