# The batch takes the type of the targets.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    batch = batch.to(targets.dtype)
    known = (targets == 1).any(dim=1)
    return batch[known], targets[known], batch[~known]
