# The targets of the unknown samples are returned as a fourth value.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    return batch[known], targets[known], batch[~known], targets[~known]
