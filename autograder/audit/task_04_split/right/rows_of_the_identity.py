# A target is compared with every row of the identity matrix.
def split_known_unknown(batch, targets):
    identity = torch.eye(targets.shape[1], dtype=targets.dtype, device=targets.device)
    known = (targets[:, None, :] == identity[None, :, :]).all(dim=2).any(dim=1)
    return batch[known], targets[known], batch[~known]
