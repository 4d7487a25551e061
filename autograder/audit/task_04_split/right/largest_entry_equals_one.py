# The largest entry of a target is one for known samples, and masks do the rest.
def split_known_unknown(batch: torch.Tensor, targets: torch.Tensor):
    largest = targets.max(dim=1).values
    is_known = torch.eq(largest, 1.0)
    is_unknown = torch.logical_not(is_known)
    return batch[is_known], targets[is_known], batch[is_unknown]
