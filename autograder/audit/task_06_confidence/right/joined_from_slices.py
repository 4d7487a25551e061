# The confidences of single samples are joined, and a warning tells of uncertain ones.
import warnings


def confidence(logits, targets, warn_below=0.1):
    parts = []
    for n in range(logits.shape[0]):
        y = torch.softmax(logits[n : n + 1], dim=1)
        one_hot = targets[n].eq(1)
        parts.append(y[0, one_hot] if one_hot.any() else 1 - y.amax(1) + 1 / y.numel())
    result = torch.cat(parts)
    if (result < warn_below).any():
        warnings.warn("some samples have little confidence")
    return result
