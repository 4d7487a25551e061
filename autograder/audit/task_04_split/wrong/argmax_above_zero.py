# Known samples are found by an argmax above zero, so the first known class is lost.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = targets.argmax(dim=1) > 0
    return batch[known], targets[known], batch[~known]
