# The batch is viewed as a matrix, which a transposed batch does not allow.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    shape = batch.shape[1:]
    known = (targets == 1).any(dim=1)
    flat = batch.view(len(batch), -1)
    return flat[known].view(-1, *shape), targets[known], flat[~known].view(-1, *shape)
