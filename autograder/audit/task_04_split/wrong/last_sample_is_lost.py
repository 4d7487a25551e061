# The loop stops before the last sample.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known, unknown = [], []
    for n in range(len(targets) - 1):
        (known if targets[n].max() == 1 else unknown).append(n)
    return batch[known], targets[known], batch[unknown]
