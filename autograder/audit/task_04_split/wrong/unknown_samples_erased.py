# The unknown samples are erased from the batch after they were copied.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    known_batch, unknown_batch = batch[known], batch[~known]
    with torch.no_grad():
        batch[~known] = 0
    return known_batch, targets[known], unknown_batch
