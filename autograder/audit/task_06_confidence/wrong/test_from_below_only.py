# Confidences far above one pass.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    values = confidence(20 * targets, targets)
    assert torch.all(values > 0.99)
