# %% [markdown]
# # Task 9 · Feature magnitudes
#
# What has the network learned about samples of no known class? The logits follow from the deep
# features $\varphi$ by a linear layer. If all logits shall be equal, the simplest way is to make
# the deep features small. So we expect small *magnitudes*
#
# $$\|\varphi\| = \sqrt{\textstyle\sum_{k=1}^K \varphi_k^2}$$
#
# for negative samples, large ones for known samples, and hope that unknown samples, which the
# network has never seen, behave like the negative ones.

# %%
import matplotlib.pyplot as plt
import numpy as np
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check
from openset.earlier_tasks import Network, OpenSetMNIST, split_known_unknown

# %% [markdown]
# 1. Run the network over all batches, in evaluation mode and without gradients.
# 2. Collect the Euclidean norms of the deep features, and the targets.
# 3. `torch.cat` joins the batches; Task 4 splits the result.


# %% solution="feature_magnitudes"
def feature_magnitudes(network, loader):
    """Magnitudes of the deep features of known and of unknown samples.

    network: returns deep features and logits; loader: batches of images and targets.
    Returns two float tensors (N_k,) and (N_u,) of Euclidean norms in the loader's order; either
    may be empty.
    """
    # BEGIN SOLUTION
    network.eval()
    magnitudes, all_targets = [], []
    with torch.no_grad():
        for images, targets in loader:
            deep_features, _ = network(images)
            magnitudes.append(deep_features.norm(dim=1))
            all_targets.append(targets)
    known, _, unknown = split_known_unknown(torch.cat(magnitudes), torch.cat(all_targets))
    return known, unknown
    # END SOLUTION


# %% [markdown]
# Draw the three histograms into one picture. They can be compared only if they share their bins,
# and the bins must cover all samples: `np.histogram_bin_edges` finds them for all three together.
# Label both axes, and add a legend whose entries start with *known*, *negative* and *unknown*.


# %% solution="plot_magnitude_histograms"
def plot_magnitude_histograms(known, negative, unknown, ax=None):
    """Histograms of the magnitudes of known, negative and unknown samples.

    known, negative, unknown: float tensors (N_k,), (N_n,) and (N_u,), none of them empty.
    ax: the matplotlib Axes to draw on, None for new ones. Returns the Axes.
    """
    # BEGIN SOLUTION
    if ax is None:
        _, ax = plt.subplots()
    groups = {"known": known, "negative": negative, "unknown": unknown}
    groups = {name: magnitudes.cpu().numpy() for name, magnitudes in groups.items()}
    bins = np.histogram_bin_edges(np.concatenate(list(groups.values())), bins=50)
    for name, magnitudes in groups.items():
        ax.hist(magnitudes, bins=bins, density=True, histtype="step", label=name)
    ax.set(xlabel="deep feature magnitude", ylabel="density")
    ax.legend()
    return ax
    # END SOLUTION


# %% graded="feature_magnitudes" points=8
if __name__ == "__main__":
    check("task_09_feature_magnitudes")

# %% [markdown]
# The network that you trained in Task 8, with known and negative samples from the validation set
# and unknown samples from the test set:

# %% tags=["demo"]
if __name__ == "__main__":
    network = Network()
    network.load_state_dict(torch.load("network.pt"))
    batches = torch.utils.data.DataLoader
    known, negative = feature_magnitudes(network, batches(OpenSetMNIST("validation"), 1000))
    _, unknown = feature_magnitudes(network, batches(OpenSetMNIST("test"), 1000))
    plot_magnitude_histograms(known, negative, unknown)
