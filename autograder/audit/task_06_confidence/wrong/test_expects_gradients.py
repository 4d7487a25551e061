# The confidences must be differentiable.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    logits = (20 * targets).requires_grad_()
    values = confidence(logits, targets)
    assert torch.allclose(values, torch.ones(5), atol=1e-3)
    values.sum().backward()
    assert logits.grad is not None
