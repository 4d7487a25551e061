# NumPy makes the result float64 for all arguments.
# breaks: confidence
import numpy as np


def confidence(logits, targets):
    y = torch.softmax(logits, dim=1).detach().double().numpy()
    t = targets.numpy()
    known = (t == 1).any(axis=1)
    values = np.where(known, (y * t).sum(axis=1), 1 - y.max(axis=1) + 1 / y.shape[1])
    return torch.from_numpy(values)
