# The parts of the batch are squeezed, and images lose their channel.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    return batch[known].squeeze(), targets[known], batch[~known].squeeze()
