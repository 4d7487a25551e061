# A Python loop sorts the indices into two lists.
def split_known_unknown(batch, targets):
    known, unknown = [], []
    for n, target in enumerate(targets):
        if sorted(target.tolist()) == [0.0] * (len(target) - 1) + [1.0]:
            known.append(n)
        else:
            unknown.append(n)
    known = torch.tensor(known, dtype=torch.int64, device=batch.device)
    unknown = torch.tensor(unknown, dtype=torch.int64, device=batch.device)
    return batch[known], targets[known], batch[unknown]
