# The test calls a function of its own instead of its argument.
# breaks: test_confidence
def my_confidence(logits, targets):
    y = torch.softmax(logits, dim=1)
    known = (targets == 1).any(dim=1)
    return torch.where(known, (y * targets).sum(dim=1), 1 - y.amax(dim=1) + 1 / y.shape[1])


def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    assert torch.allclose(my_confidence(20 * targets, targets), torch.ones(5), atol=1e-3)
