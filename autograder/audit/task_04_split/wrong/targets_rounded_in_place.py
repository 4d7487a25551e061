# The targets are rounded in place to find the one-hot ones.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = targets.floor_().sum(dim=1) == 1
    return batch[known], targets[known], batch[~known]
