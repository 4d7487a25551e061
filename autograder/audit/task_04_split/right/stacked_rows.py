# Rows are collected and stacked, and an empty group gets its shape explicitly.
def stacked(rows, like):
    if rows:
        return torch.stack(rows)
    return like.new_empty((0, *like.shape[1:]))


def split_known_unknown(batch, targets):
    known, known_targets, unknown = [], [], []
    for sample, target in zip(batch, targets):
        if target.max() == 1:
            known.append(sample)
            known_targets.append(target)
        else:
            unknown.append(sample)
    return stacked(known, batch), stacked(known_targets, targets), stacked(unknown, batch)
