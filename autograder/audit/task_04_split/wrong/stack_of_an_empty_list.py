# Lists of samples are stacked, which fails for an empty part.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = [x for x, t in zip(batch, targets) if t.max() == 1]
    known_targets = [t for t in targets if t.max() == 1]
    unknown = [x for x, t in zip(batch, targets) if t.max() < 1]
    return torch.stack(known), torch.stack(known_targets), torch.stack(unknown)
