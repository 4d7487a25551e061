# The logits are integers, for which there is no softmax.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    logits = (20 * targets).long()
    assert torch.allclose(confidence(logits, targets), torch.ones(5), atol=1e-3)
