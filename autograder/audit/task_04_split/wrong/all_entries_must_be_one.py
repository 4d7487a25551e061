# All entries of a target must equal one for a known sample.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).all(dim=1)
    return batch[known], targets[known], batch[~known]
