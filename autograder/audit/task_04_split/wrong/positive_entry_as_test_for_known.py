# A sample is taken for known when any entry of its target is positive.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets > 0).any(dim=1)
    return batch[known], targets[known], batch[~known]
