# The parts are made but not returned.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    known_batch, known_targets = batch[known], targets[known]
    unknown_batch = batch[~known]
