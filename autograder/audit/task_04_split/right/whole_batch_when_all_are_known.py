# Where all samples belong to one group, the batch itself is that group.
def split_known_unknown(batch, targets):
    known = targets.gather(1, targets.argmax(dim=1, keepdim=True)).squeeze(1) == 1
    if known.all():
        return batch, targets, batch[:0]
    if not known.any():
        return batch[:0], targets[:0], batch
    return batch[known], targets[known], batch[~known]
