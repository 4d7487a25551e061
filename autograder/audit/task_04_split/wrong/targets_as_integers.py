# The known targets come back as integers.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    return batch[known], targets[known].long(), batch[~known]
