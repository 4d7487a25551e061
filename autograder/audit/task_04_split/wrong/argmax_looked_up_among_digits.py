# The position of the largest entry is taken for a digit.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    digits = targets.argmax(dim=1)
    known = torch.isin(digits, torch.tensor(KNOWN_CLASSES))
    return batch[known], targets[known], batch[~known]
