# Indices are squeezed, so that a single sample loses its first dimension.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    one_hot = (targets == 1).any(dim=1)
    known = torch.nonzero(one_hot).squeeze()
    unknown = torch.nonzero(~one_hot).squeeze()
    return batch[known], targets[known], batch[unknown]
