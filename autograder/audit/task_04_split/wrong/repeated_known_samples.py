# Each known sample appears once for every zero in its target.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 0).nonzero()[:, 0]
    unknown = (targets > 0).all(dim=1)
    return batch[known], targets[known], batch[unknown]
