# A sample is taken for known when its target sums to one.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = targets.sum(dim=1) == 1
    return batch[known], targets[known], batch[~known]
