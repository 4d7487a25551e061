# %% [markdown]
# # Task 1 · Target vectors
#
# A classifier for an open world has to recognise its *known* classes and to stay unsure about
# everything else. We sort the ten digits into three groups:
#
# | group | digits | role |
# | --- | --- | --- |
# | known classes | 4, 5, 8, 9 | to be recognised |
# | negative classes | 0, 2, 3, 7 | seen in training, to be rejected |
# | unknown classes | 1, 6 | never seen in training, to be rejected |
#
# A *target vector* $t$ says what the network should answer, one entry for each of the $O = 4$
# known classes. For a sample of a known class it is one-hot, in the order 4, 5, 8, 9. For all
# other samples no class is right, and the best answer is to be equally unsure about all of them:
#
# $$t_o = \begin{cases} 1 & \text{if the sample belongs to known class } o\\
# 0 & \text{if it belongs to another known class}\\
# 1/O & \text{if it belongs to no known class}\end{cases}$$

# %%
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check

# %% [markdown]
# 1. Find out whether `label` is one of `KNOWN_CLASSES`, and at which position.
# 2. Start from a vector of zeros and put a one there; or fill a vector with $1/O$.
# 3. `label` comes as a Python `int` or as a tensor with a single number: `int(label)` makes an
#    `int` of both.


# %% solution="target_vector"
def target_vector(label):
    """Target vector of a digit.

    label: a digit 0-9, as a Python int or a 0-d int64 tensor.
    Returns a float32 tensor of shape (O,) on the CPU, with values in [0, 1] that sum to one:
    one-hot in the order of KNOWN_CLASSES for known classes, 1/O everywhere for all others.
    """
    # BEGIN SOLUTION
    num_known = len(KNOWN_CLASSES)
    if int(label) not in KNOWN_CLASSES:
        return torch.full((num_known,), 1 / num_known)
    target = torch.zeros(num_known)
    target[KNOWN_CLASSES.index(int(label))] = 1
    return target
    # END SOLUTION


# %% graded="target_vector" points=5
if __name__ == "__main__":
    check("task_01_target_vectors", "target_vector")

# %% [markdown]
# ## Test 1
#
# Tests protect you from mistakes in code that looks right. Write one that accepts any right
# `target_vector` and raises an error, best with `assert`, for a wrong one: wrong values, a wrong
# order of the classes or a wrong shape, for any of the ten digits. Your test is graded by the
# wrong implementations that it notices.


# %% solution="test_target_vectors"
def test_target_vectors(target_vector):
    """Return nothing if target_vector is right for all ten digits; raise if it is not.

    target_vector: a function like the one above.
    """
    # BEGIN SOLUTION
    for label in range(10):
        right = torch.full((4,), 1 / 4)
        if label in KNOWN_CLASSES:
            right = torch.eye(4)[KNOWN_CLASSES.index(label)]
        target = target_vector(label)
        assert target.shape == (4,), f"the target of {label} has the shape {tuple(target.shape)}"
        assert torch.allclose(target, right), f"the target of {label} is {target.tolist()}"
    # END SOLUTION


# %% graded="test_1" points=3
if __name__ == "__main__":
    check("task_01_target_vectors", "test_1")
