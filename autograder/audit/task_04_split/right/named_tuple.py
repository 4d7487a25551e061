# The three parts come back as a named tuple.
from typing import NamedTuple


class Split(NamedTuple):
    known_batch: torch.Tensor
    known_targets: torch.Tensor
    unknown_batch: torch.Tensor


def split_known_unknown(batch: torch.Tensor, targets: torch.Tensor) -> Split:
    known = torch.any(targets == 1.0, dim=1)
    return Split(
        known_batch=batch[known], known_targets=targets[known], unknown_batch=batch[~known]
    )
