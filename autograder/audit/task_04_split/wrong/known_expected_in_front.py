# The batch is cut where the known samples would end if they came first.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    count = int((targets == 1).any(dim=1).sum())
    return batch[:count], targets[:count], batch[count:]
