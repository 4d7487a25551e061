# The known samples are collected class by class and lose their order.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = [n for o in range(targets.shape[1]) for n in (targets[:, o] == 1).nonzero().flatten()]
    known = torch.tensor(known, dtype=torch.int64)
    unknown = (targets != 1).all(dim=1)
    return batch[known], targets[known], batch[unknown]
