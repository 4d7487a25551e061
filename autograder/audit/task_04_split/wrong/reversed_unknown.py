# The unknown samples come back in reverse order.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known, unknown = [], []
    for n in range(len(targets)):
        if (targets[n] == 1).any():
            known.append(n)
        else:
            unknown.insert(0, n)
    return batch[known], targets[known], batch[unknown]
