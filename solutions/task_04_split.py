# %% [markdown]
# # Task 4 · Known and unknown samples
#
# Several later functions treat known samples differently from all others. All they have is a
# batch and its targets, and there a sample is *known* when its target vector is one-hot. Negative
# and unknown classes share the target $1/O$: both count as *unknown* here.
#
# The batch may be anything that has one entry for each sample: images, logits or deep features.

# %%
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check

# %% [markdown]
# 1. Find the rows of `targets` that are one-hot. (All rows sum to one: that does not help.)
# 2. A boolean tensor of shape `(N,)` as an index selects samples along the first dimension, keeps
#    their order, and lets gradients through. `~` turns it round.


# %% solution="split_known_unknown"
def split_known_unknown(batch, targets):
    """Split a batch into its known and its unknown samples.

    batch: tensor (N, ...) of any dtype; targets: target vectors, tensor (N, O).
    Returns three tensors, in the order of the batch: the known samples (N_k, ...), their targets
    (N_k, O) and the unknown samples (N_u, ...), with N_k + N_u = N. Either part may be empty.
    """
    # BEGIN SOLUTION
    known = (targets == 1).any(dim=1)
    return batch[known], targets[known], batch[~known]
    # END SOLUTION


# %% graded="split" points=8
if __name__ == "__main__":
    check("task_04_split")
