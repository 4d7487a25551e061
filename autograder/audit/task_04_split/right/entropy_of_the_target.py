# Only a one-hot target has no entropy.
def split_known_unknown(batch, targets):
    entropy = torch.special.entr(targets).sum(dim=1)
    known = entropy.abs() < 1e-6
    return batch[known].clone(), targets[known].clone(), batch[~known].clone()
