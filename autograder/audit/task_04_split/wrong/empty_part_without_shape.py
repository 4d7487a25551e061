# An empty part has the shape (0,).
# breaks: split_known_unknown
def together(rows):
    return torch.stack(rows) if rows else torch.tensor([])


def split_known_unknown(batch, targets):
    known = [x for x, t in zip(batch, targets) if t.max() == 1]
    known_targets = [t for t in targets if t.max() == 1]
    unknown = [x for x, t in zip(batch, targets) if t.max() < 1]
    return together(known), together(known_targets), together(unknown)
