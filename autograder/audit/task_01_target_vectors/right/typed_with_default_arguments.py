# The function is typed and has further arguments with default values.
from collections.abc import Sequence


def target_vector(
    label: int | torch.Tensor,
    known: Sequence[int] = KNOWN_CLASSES,
    dtype: torch.dtype = torch.float,
) -> torch.Tensor:
    size = len(known)
    one_hot = torch.tensor([int(label) == k for k in known], dtype=dtype)
    return one_hot if int(label) in known else torch.full((size,), 1 / size, dtype=dtype)
