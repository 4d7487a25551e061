# An empty part is reported with a warning and on stderr.
import sys
import warnings


def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    if not known.any():
        warnings.warn("no known samples in this batch")
    if known.all():
        print("no unknown samples in this batch", file=sys.stderr)
    return batch[known], targets[known], batch[~known]
