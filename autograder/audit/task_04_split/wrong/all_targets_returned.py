# The targets are not restricted to the known samples.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    return batch[known], targets, batch[~known]
