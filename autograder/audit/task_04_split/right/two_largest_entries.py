# The two largest entries of a one-hot vector are one and zero.
def split_known_unknown(batch, targets):
    first, second = targets.topk(2, dim=1).values.unbind(dim=1)
    known = first.eq(1).logical_and_(second.eq(0))
    return batch[known], targets[known], batch[known.logical_not()]
