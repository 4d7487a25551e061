# Without known samples, the known targets have the shape (0,).
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    known_targets = targets[known] if known.any() else targets.new_empty(0)
    return batch[known], known_targets, batch[~known]
