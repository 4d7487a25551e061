# %% [markdown]
# # Task 5 · Entropic open-set loss
#
# The loss compares what the network says with what it should say, by categorical cross-entropy.
# For logits $z$, scores $y = \mathrm{softmax}(z)$ and targets $t$ of $N$ samples it is
#
# $$J = -\frac1N \sum_{n=1}^N \sum_{o=1}^O t_{no} \ln y_{no}.$$
#
# For known samples this is the usual loss of a classifier. For all others, with $t_o = 1/O$, it
# is smallest where all scores are equal: the network learns to be unsure (Dhamija, Günther and
# Boult, *Reducing Network Agnostophobia*, NeurIPS 2018, Equation 1). As a target sums to one, the
# derivative is as simple as it could be:
#
# $$\frac{\partial J}{\partial z_{no}} = \frac{1}{N}\,(y_{no} - t_{no}).$$
#
# Here you write both by hand, as a function that PyTorch's autograd can use.
# The library's own losses, such as `F.cross_entropy` or `KLDivLoss`, are not accepted.

# %%
import torch

from openset import KNOWN_CLASSES, NEGATIVE_CLASSES, UNKNOWN_CLASSES
from openset.checking import check

# %% [markdown]
# 1. `torch.log_softmax` gives $\ln y$ without ever computing $y$: it stays finite where the
#    logarithm of a softmax would not.
# 2. `ctx.save_for_backward` keeps what the derivative needs, `ctx.saved_tensors` brings it back.
# 3. `backward` gets $\partial L / \partial J$, the derivative of what comes after the loss, and
#    returns one value for each argument of `forward`. The targets need no derivative: `None`.


# %% solution="EntropicOpenSetLoss"
class EntropicOpenSetLoss(torch.autograd.Function):
    """Entropic open-set loss with its derivative, used as EntropicOpenSetLoss.apply."""

    @staticmethod
    def forward(ctx, logits, targets):
        """The loss J, a tensor without dimensions.

        logits: tensor (N, O), any values up to ±1e4; targets: target vectors, tensor (N, O).
        """
        # BEGIN SOLUTION
        log_scores = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(log_scores, targets)
        return -(targets * log_scores).sum(dim=1).mean()
        # END SOLUTION

    @staticmethod
    def backward(ctx, grad_output):
        """The derivative by the logits, a tensor (N, O), and None for the targets.

        grad_output: the derivative of the final result by J, a tensor without dimensions.
        """
        # BEGIN SOLUTION
        log_scores, targets = ctx.saved_tensors
        return grad_output * (log_scores.exp() - targets) / len(targets), None
        # END SOLUTION


# %% graded="entropic_loss" points=11
if __name__ == "__main__":
    check("task_05_entropic_loss", "entropic_loss")

# %% [markdown]
# ## Task 5a
#
# Autograd can derive the loss itself when we write it with functions that it knows. Insert
# $\ln y_o = z_o - \ln \sum_{o'} e^{z_{o'}}$ into the loss; since the targets sum to one,
#
# $$J = \frac1N \sum_{n=1}^N \Big[ \ln \sum_{o=1}^O e^{z_{no}} - \sum_{o=1}^O t_{no} z_{no} \Big].$$
#
# Use `torch.logsumexp` or `torch.log_softmax`, and not the class above.


# %% solution="entropic_open_set_loss"
def entropic_open_set_loss(logits, targets):
    """The loss J as above, a tensor without dimensions, differentiable by autograd.

    logits: tensor (N, O), any values up to ±1e4; targets: target vectors, tensor (N, O).
    """
    # BEGIN SOLUTION
    return (torch.logsumexp(logits, dim=1) - (targets * logits).sum(dim=1)).mean()
    # END SOLUTION


# %% graded="entropic_loss_5a" points=5
if __name__ == "__main__":
    check("task_05_entropic_loss", "entropic_loss_5a")

# %% [markdown]
# Does your derivative agree with the slope of your loss? `gradcheck` compares it with differences
# of the loss, in double precision. The picture shows the loss over two of the logits, the other
# two being 0: a known sample wants its own logit large, an unknown one wants all of them equal.

# %% tags=["demo"]
if __name__ == "__main__":
    import matplotlib.pyplot as plt

    logits = torch.randn(3, 4, dtype=torch.float64, requires_grad=True)
    targets = torch.tensor([[1, 0, 0, 0], [0, 0, 1, 0], [0.25] * 4], dtype=torch.float64)
    right = torch.autograd.gradcheck(EntropicOpenSetLoss.apply, (logits, targets))
    print("the derivative is right:", right)

    axis = torch.linspace(-6, 6, 61)
    grid = torch.cartesian_prod(axis, axis)  # second logit, first logit
    logits = torch.cat([grid.flip(1), torch.zeros(len(grid), 2)], dim=1)
    figure, axes = plt.subplots(1, 2, figsize=(9, 3.6), layout="constrained")
    for ax, name, target in zip(
        axes, ("known", "unknown"), ([1, 0, 0, 0], [0.25] * 4), strict=True
    ):
        targets = torch.tensor([target], dtype=torch.float32)
        loss = torch.stack([entropic_open_set_loss(z.unsqueeze(0), targets) for z in logits])
        surface = ax.contourf(axis, axis, loss.reshape(61, 61), levels=12)
        figure.colorbar(surface, ax=ax, label="loss J")
        ax.set(title=f"{name} sample", xlabel="first logit", ylabel="second logit")
