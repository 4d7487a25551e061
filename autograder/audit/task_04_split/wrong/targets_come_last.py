# The known targets are returned in the last place.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    return batch[known], batch[~known], targets[known]
