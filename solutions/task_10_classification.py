# %% [markdown]
# # Task 10 · Classification
#
# To classify, we take the class of the largest score, unless even that is below a threshold
# $\tau$: then we say "unknown". Two rates tell how well this works:
#
# - the *correct classification rate* (CCR) is the share of known samples whose largest score is
#   at the right class and is at least $\tau$; the larger, the better;
# - the *false positive rate* (FPR) is the share of unknown samples whose largest score is at least
#   $\tau$, so that they are taken for known; the smaller, the better.
#
# A larger $\tau$ lowers both. We choose the FPR that we can bear, take the smallest threshold that
# keeps to it, and see which CCR is left (Dhamija, Günther and Boult, *Reducing Network
# Agnostophobia*, NeurIPS 2018, Section 4).

# %%
import math

import matplotlib.pyplot as plt
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check
from openset.earlier_tasks import Network, OpenSetMNIST, split_known_unknown

# %% [markdown]
# First collect the scores of all samples, like the magnitudes in Task 9.


# %% solution="class_scores"
def class_scores(network, loader):
    """Softmax scores of known samples, their targets, and softmax scores of unknown samples.

    network: returns deep features and logits; loader: batches of images and targets.
    Returns three tensors (N_k, O), (N_k, O) and (N_u, O) in the loader's order; either group may
    be empty.
    """
    # BEGIN SOLUTION
    network.eval()
    scores, all_targets = [], []
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            scores.append(torch.softmax(logits, dim=1))
            all_targets.append(targets)
    return split_known_unknown(torch.cat(scores), torch.cat(all_targets))
    # END SOLUTION


# %% [markdown]
# Both rates are a number of samples divided by the number of all of them. Of no samples at all
# there is no share: return `math.nan`.


# %% solution="correct_classification_rate"
def correct_classification_rate(known_scores, known_targets, threshold):
    """Share of known samples whose largest score is at the right class and >= threshold.

    known_scores: tensor (N_k, O); known_targets: one-hot, tensor (N_k, O).
    Returns a float in [0, 1], or nan if there are no samples.
    """
    # BEGIN SOLUTION
    if len(known_scores) == 0:
        return math.nan
    highest, predicted = known_scores.max(dim=1)
    correct = (predicted == known_targets.argmax(dim=1)) & (highest >= threshold)
    return correct.sum().item() / len(known_scores)
    # END SOLUTION


# %% solution="false_positive_rate"
def false_positive_rate(unknown_scores, threshold):
    """Share of unknown samples whose largest score is >= threshold.

    unknown_scores: tensor (N_u, O). Returns a float in [0, 1], or nan if there are no samples.
    """
    # BEGIN SOLUTION
    if len(unknown_scores) == 0:
        return math.nan
    accepted = unknown_scores.max(dim=1).values >= threshold
    return accepted.sum().item() / len(unknown_scores)
    # END SOLUTION


# %% [markdown]
# Only the samples' own largest scores can be thresholds at which the FPR changes. Take the
# smallest of them with an FPR of at most `max_fpr`. Should there be none, the threshold has to be
# just above the highest of them: `torch.nextafter` gives the next number of its kind.


# %% solution="select_threshold"
def select_threshold(unknown_scores, max_fpr):
    """Smallest threshold, among the samples' largest scores, with an FPR of at most max_fpr.

    unknown_scores: tensor (N_u, O); max_fpr: a share in [0, 1]. Returns a float; where no sample's
    score will do, the number just above the highest. Raises ValueError if max_fpr is not within
    [0, 1] or if there are no samples.
    """
    # BEGIN SOLUTION
    if not 0 <= max_fpr <= 1:  # is false for nan, too
        raise ValueError(f"max_fpr must be within [0, 1], not {max_fpr}")
    if len(unknown_scores) == 0:
        raise ValueError("a threshold cannot be selected without samples")
    highest = unknown_scores.max(dim=1).values.sort().values
    accepted = len(highest) - torch.searchsorted(highest, highest)  # how many are >= each
    admissible = highest[accepted.double() / len(highest) <= max_fpr]
    if len(admissible):
        return admissible[0].item()
    return torch.nextafter(highest[-1], highest.new_tensor(math.inf)).item()
    # END SOLUTION


# %% graded="classification" points=10
if __name__ == "__main__":
    check("task_10_classification")

# %% [markdown]
# The whole picture: CCR over FPR for all thresholds, the *open-set classification rate* (OSCR)
# curve, for negative and for unknown samples. The FPR axis is logarithmic, since small rates are
# the interesting ones. The dot is the threshold that keeps the FPR of negative samples at 1 %.

# %% tags=["demo"]
if __name__ == "__main__":
    network = Network()
    network.load_state_dict(torch.load("network.pt"))
    batches = torch.utils.data.DataLoader
    known, targets, negative = class_scores(network, batches(OpenSetMNIST("validation"), 1000))
    _, _, unknown = class_scores(network, batches(OpenSetMNIST("test"), 1000))
    threshold = select_threshold(negative, max_fpr=0.01)

    figure, ax = plt.subplots(figsize=(6, 4))
    for name, scores in {"negative": negative, "unknown": unknown}.items():
        thresholds = scores.max(dim=1).values.sort().values
        ax.semilogx(
            [false_positive_rate(scores, tau) for tau in thresholds],
            [correct_classification_rate(known, targets, tau) for tau in thresholds],
            label=f"{name} samples",
        )
        ax.plot(
            max(false_positive_rate(scores, threshold), 1 / len(scores)),
            correct_classification_rate(known, targets, threshold),
            "ko",
        )
    ax.set(xlabel="false positive rate", ylabel="correct classification rate", ylim=(0, 1))
    ax.legend(title=f"• threshold {threshold:.3f}")
