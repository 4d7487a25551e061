# Nothing is recorded for autograd.
@torch.no_grad()
def confidence(logits, targets):
    y = torch.log_softmax(logits, dim=1).exp()
    is_known = torch.isclose(targets.square().sum(1), torch.ones_like(targets[:, 0]))
    return is_known * (y * targets).sum(1) + ~is_known * (1.25 - y.max(1).values)
