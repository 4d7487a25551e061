"""Which of PyTorch's functions a student's code calls."""

import torch.overrides


class Recorder(torch.overrides.TorchFunctionMode):
    """Notes the names of the library's functions that are called while it is active."""

    def __init__(self):
        super().__init__()
        self.names = []

    def __torch_function__(self, function, types, args=(), kwargs=None):
        self.names.append(getattr(function, "__name__", ""))
        return function(*args, **(kwargs or {}))


def library_losses(names):
    """Those of the names that are losses of the library."""
    return sorted(
        {
            name
            for name in names
            if name.endswith("loss") or "cross_entropy" in name or "kl_div" in name
        }
    )
