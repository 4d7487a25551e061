# A sample is known when any entry of its target equals one.
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    return batch[known], targets[known], batch[~known]
