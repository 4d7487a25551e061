# The tolerance is so wide that a missing 1/O goes unnoticed.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    assert torch.allclose(confidence(20 * targets, targets), torch.ones(5), atol=0.5)
