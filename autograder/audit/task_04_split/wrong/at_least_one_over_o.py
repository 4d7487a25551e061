# The largest entry is compared with 1/O, which uniform targets reach as well.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = targets.max(dim=1).values >= 1 / targets.shape[1]
    return batch[known], targets[known], batch[~known]
