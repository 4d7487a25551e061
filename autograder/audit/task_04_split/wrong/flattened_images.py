# The samples come back as flat vectors.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    flat = batch.reshape(len(batch), -1)
    return flat[known], targets[known], flat[~known]
