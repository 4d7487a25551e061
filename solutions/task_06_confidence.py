# %% [markdown]
# # Task 6 · Confidence
#
# The loss tells little to people. *Confidence* says how close the network's scores
# $y = \mathrm{softmax}(z)$ come to what they should be, and is 1 at best:
#
# $$\gamma = \begin{cases} y_{o^*} & \text{for a known sample, whose right class is } o^*\\
# 1 - \max_o y_o + \frac1O & \text{for an unknown sample}\end{cases}$$
#
# For an unknown sample the scores are best when all of them are $1/O$: then
# $\gamma = 1 - 1/O + 1/O = 1$.

# %%
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check
from openset.earlier_tasks import split_known_unknown

# %% [markdown]
# 1. Compute the scores by softmax over the classes, not over the samples.
# 2. Compute what is right for known samples, and what is right for unknown ones.
# 3. Keep the order of the batch: `torch.where` chooses between two tensors entry by entry.


# %% solution="confidence"
def confidence(logits, targets):
    """Confidence of each sample, a tensor (N,) with values in [0, 1], in the batch's order.

    logits: tensor (N, O); targets: target vectors, tensor (N, O).
    """
    # BEGIN SOLUTION
    scores = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    of_right_class = (scores * targets).sum(dim=1)
    of_unknown = 1 - scores.max(dim=1).values + 1 / logits.shape[1]
    return torch.where(known, of_right_class, of_unknown)
    # END SOLUTION


# %% graded="confidence" points=9
if __name__ == "__main__":
    check("task_06_confidence", "confidence")

# %% [markdown]
# ## Test 3
#
# Test confidence where you know the answer without computing it. With *ideal* logits it is nearly
# 1: for a known sample, a large logit at the right class; for an unknown sample, equal logits.
# Build ideal logits for each of the four known classes and for unknown targets, and raise an
# error where a confidence is not close to 1.


# %% solution="test_confidence"
def test_confidence(confidence):
    """Return nothing if confidence is close to 1 for ideal logits; raise if it is not.

    confidence: a function like the one above.
    """
    # BEGIN SOLUTION
    known_targets = torch.eye(4)
    unknown_targets = torch.full((2, 4), 0.25)
    known = confidence(20 * known_targets, known_targets)
    unknown = confidence(torch.zeros(2, 4), unknown_targets)
    assert torch.allclose(known, torch.ones(4), atol=1e-3), "confidence of known samples"
    assert torch.allclose(unknown, torch.ones(2), atol=1e-3), "confidence of unknown samples"
    # END SOLUTION


# %% graded="test_3" points=3
if __name__ == "__main__":
    check("task_06_confidence", "test_3")
