# The mask is negated in place after its use, which breaks the backward pass of the indexing.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    mask = (targets == 1).any(dim=1)
    known_batch, known_targets = batch[mask], targets[mask]
    mask.logical_not_()
    return known_batch, known_targets, batch[mask]
