# An empty part has the right shape, but not the type of the batch.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    if known.all():
        return batch, targets, torch.empty(0, *batch.shape[1:])
    if not known.any():
        return torch.empty(0, *batch.shape[1:]), torch.empty(0, targets.shape[1]), batch
    return batch[known], targets[known], batch[~known]
