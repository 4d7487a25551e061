# A batch without known or without unknown samples is refused.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    if known.all() or not known.any():
        raise ValueError("the batch needs known and unknown samples")
    return batch[known], targets[known], batch[~known]
