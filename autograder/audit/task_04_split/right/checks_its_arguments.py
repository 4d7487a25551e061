# The arguments are checked first, and there is an optional tolerance.
def split_known_unknown(
    batch: torch.Tensor, targets: torch.Tensor, *, tolerance: float = 1e-6
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    if targets.ndim != 2 or len(batch) != len(targets):
        raise ValueError("one target vector per sample is needed")
    zero_or_one = (targets.abs() <= tolerance) | ((targets - 1).abs() <= tolerance)
    known = zero_or_one.all(dim=1) & ((targets.sum(dim=1) - 1).abs() <= tolerance)
    return batch[known, ...], targets[known, ...], batch[~known, ...]
