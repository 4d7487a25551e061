# The squares of a one-hot vector sum to one, those of all others to less.
def split_known_unknown(batch, targets):
    squares = torch.einsum("no,no->n", targets, targets)
    known = (squares - 1).abs() < 1e-6
    return batch[known], targets[known], batch[~known]
