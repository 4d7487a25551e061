# The arguments are checked, and large logits are reported on stderr.
import sys
import warnings


def entropic_open_set_loss(logits, targets, *, warn_above=1000.0):
    assert logits.shape == targets.shape, "one target per sample"
    if logits.abs().max() > warn_above:
        warnings.warn("these logits are large")
        print("logits up to", logits.abs().max().item(), file=sys.stderr)
    per_sample = torch.special.logsumexp(logits, dim=1) - (targets * logits).sum(dim=1)
    return per_sample.sum() / per_sample.numel()
