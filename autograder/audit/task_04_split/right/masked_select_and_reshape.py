# The mask is spread over all dimensions and the selection is shaped again.
def select(tensor, mask):
    shape = tensor.shape[1:]
    spread = mask.reshape(-1, *[1] * len(shape)).expand_as(tensor)
    return torch.masked_select(tensor, spread).reshape(int(mask.sum()), *shape)


def split_known_unknown(batch, targets):
    known = targets.eq(1).any(-1)
    return select(batch, known), select(targets, known), select(batch, known.logical_not())
