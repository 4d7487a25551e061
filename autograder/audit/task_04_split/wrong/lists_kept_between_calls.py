# The lists of indices are default arguments and grow from call to call.
# breaks: split_known_unknown
def split_known_unknown(batch, targets, known=[], unknown=[]):
    for n, target in enumerate(targets):
        (known if target.max() == 1 else unknown).append(n)
    return batch[known], targets[known], batch[unknown]
