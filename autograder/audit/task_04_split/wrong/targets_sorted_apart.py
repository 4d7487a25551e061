# The known targets are sorted, so they no longer belong to their samples.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    classes = targets[known].argmax(dim=1).sort().values
    known_targets = torch.eye(targets.shape[1], dtype=targets.dtype)[classes]
    return batch[known], known_targets, batch[~known]
