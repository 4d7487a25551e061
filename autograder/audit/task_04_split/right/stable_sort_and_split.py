# A stable sort brings the known samples to the front, and a cut separates the groups.
def split_known_unknown(batch, targets):
    known = targets.amax(dim=1) == 1
    order = torch.sort(known.to(torch.uint8), descending=True, stable=True).indices
    count = int(known.sum())
    known_batch, unknown_batch = torch.split(batch[order], [count, len(batch) - count])
    return known_batch, targets[order][:count], unknown_batch
