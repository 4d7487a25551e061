# The samples of the other group are set to zero instead of being left out.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    mask = known.view(-1, *[1] * (batch.dim() - 1))
    return batch * mask, targets * known.view(-1, 1), batch * ~mask
