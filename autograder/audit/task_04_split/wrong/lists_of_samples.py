# The parts are Python lists of samples.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known_batch, known_targets, unknown_batch = [], [], []
    for sample, target in zip(batch, targets):
        if 1 in target.tolist():
            known_batch.append(sample)
            known_targets.append(target)
        else:
            unknown_batch.append(sample)
    return known_batch, known_targets, unknown_batch
