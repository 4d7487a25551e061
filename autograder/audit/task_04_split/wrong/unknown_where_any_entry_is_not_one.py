# The unknown mask is negated entry by entry and holds for every sample.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    unknown = (targets != 1).any(dim=1)
    return batch[known], targets[known], batch[unknown]
