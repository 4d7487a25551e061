# A sample is taken for known when all entries of its target are positive.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets > 0).all(dim=1)
    return batch[known], targets[known], batch[~known]
