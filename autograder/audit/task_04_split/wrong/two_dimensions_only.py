# The mask is spread over exactly two dimensions.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    count, size = int(known.sum()), batch.shape[1]
    mask = known.unsqueeze(1).expand(len(batch), size)
    known_batch = batch[mask].view(count, size)
    unknown_batch = batch[~mask].view(len(batch) - count, size)
    return known_batch, targets[known], unknown_batch
