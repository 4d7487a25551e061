"""Public checks of Task 9, feature magnitudes."""

import matplotlib.axes
import pytest
import torch

from openset.expectations import close, expect, expect_parts, expect_tensor


class ToyNetwork(torch.nn.Module):
    """Its deep features are the pixels."""

    def forward(self, images):
        """Deep features and logits."""
        features = images.flatten(start_dim=1)
        return features, features.repeat(1, 2)


def magnitudes(student, images, targets):
    """Magnitudes of one batch."""
    return student.feature_magnitudes(ToyNetwork(), [(images, targets)])


@pytest.mark.part("feature_magnitudes")
def test_magnitudes_are_euclidean_norms(submission):
    """The deep features (3, 4) have the magnitude 5; known and unknown samples are split."""
    images = torch.tensor([[3.0, 4.0], [0.0, 2.0], [6.0, 8.0]]).reshape(3, 1, 1, 2)
    targets = torch.tensor([[0.0, 1.0, 0.0, 0.0], [0.25] * 4, [1.0, 0.0, 0.0, 0.0]])
    result = submission.probe(magnitudes, images, targets)
    known, unknown = expect_parts(result, 2, "What feature_magnitudes returns")
    expect_tensor(known, "The magnitudes of two known samples", (2,))
    expect_tensor(unknown, "The magnitudes of an unknown sample", (1,))
    expect(close(known, torch.tensor([5.0, 10.0])), f"Magnitudes (5, 10) come as {known.tolist()}.")
    expect(close(unknown, torch.tensor([2.0])), f"The magnitude 2 comes as {unknown.tolist()}.")


def plotted(student):
    """Labels and legend of the Axes that is returned."""
    groups = torch.tensor([5.0, 6.0, 7.0]), torch.tensor([0.0, 1.0]), torch.tensor([2.0, 3.0])
    ax = student.plot_magnitude_histograms(*groups)
    if not isinstance(ax, matplotlib.axes.Axes):
        return None
    legend = ax.get_legend()
    texts = [text.get_text() for text in legend.get_texts()] if legend else []
    return [ax.get_xlabel(), ax.get_ylabel()], texts


@pytest.mark.part("feature_magnitudes")
def test_plot_has_labels_and_legend(submission):
    """The Axes is returned, with labels on both axes and three entries in its legend."""
    result = submission.probe(plotted)
    expect(result is not None, "plot_magnitude_histograms must return the Axes.")
    labels, texts = result
    expect(all(labels), f"The labels of the axes are {labels}.")
    starts = sorted(text.lower().split()[0] for text in texts if text.strip())
    expect(starts == ["known", "negative", "unknown"], f"The legend's entries are {texts}.")
