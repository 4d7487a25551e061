# The assertion is a tuple of condition and message, which always holds.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    values = confidence(20 * targets, targets)
    correct = torch.allclose(values, torch.ones(5), atol=1e-3)
    check = (correct, "the confidences are not close to one")
    assert check
