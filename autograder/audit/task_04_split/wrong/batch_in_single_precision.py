# The batch is always turned into float32.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    batch = batch.float()
    known = (targets == 1).any(dim=1)
    return batch[known], targets[known], batch[~known]
