# An empty part is returned as None.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    if known.all():
        return batch, targets, None
    if not known.any():
        return None, None, batch
    return batch[known], targets[known], batch[~known]
