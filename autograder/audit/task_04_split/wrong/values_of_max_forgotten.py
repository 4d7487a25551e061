# The pair that max returns is compared with one.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = targets.max(dim=1) == 1
    return batch[known], targets[known], batch[~known]
