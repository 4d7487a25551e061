# Slices of one sample are concatenated onto an empty slice.
def split_known_unknown(batch, targets):
    known_batch, known_targets, unknown_batch = [batch[:0]], [targets[:0]], [batch[:0]]
    for n in range(len(targets)):
        if (targets[n] == 1).any():
            known_batch.append(batch[n : n + 1])
            known_targets.append(targets[n : n + 1])
        else:
            unknown_batch.append(batch[n : n + 1])
    return torch.cat(known_batch), torch.cat(known_targets), torch.cat(unknown_batch)
