# NumPy makes the mask, torch does the indexing.
import numpy as np


def split_known_unknown(batch, targets):
    array = targets.detach().cpu().numpy()
    mask = np.isclose(array, 1.0).any(axis=1)
    known = torch.from_numpy(mask).to(batch.device)
    return batch[known], targets[known], batch[~known]
