# New tensors are made from copied values, which cuts the graph.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = [n for n, target in enumerate(targets) if target.max() == 1]
    unknown = [n for n, target in enumerate(targets) if target.max() < 1]
    known_batch = torch.empty(len(known), *batch.shape[1:], dtype=batch.dtype)
    unknown_batch = torch.empty(len(unknown), *batch.shape[1:], dtype=batch.dtype)
    for row, n in enumerate(known):
        known_batch[row] = batch.data[n]
    for row, n in enumerate(unknown):
        unknown_batch[row] = batch.data[n]
    return known_batch, targets[known], unknown_batch
