# The test returns whether the confidences are right.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    return torch.allclose(confidence(20 * targets, targets), torch.ones(5), atol=1e-3)
