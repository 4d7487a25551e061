# NumPy computes the confidences, and torch gets its type and device back.
import numpy as np


def confidence(logits, targets):
    z = logits.detach().cpu().numpy().astype(np.float64)
    t = targets.detach().cpu().numpy()
    e = np.exp(z - z.max(axis=1, keepdims=True))
    y = e / e.sum(axis=1, keepdims=True)
    known = (t == 1).any(axis=1)
    values = np.where(known, (y * t).sum(axis=1), 1 - y.max(axis=1) + 1 / y.shape[1])
    return torch.from_numpy(values).to(dtype=logits.dtype, device=logits.device)
