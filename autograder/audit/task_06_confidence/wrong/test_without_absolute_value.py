# The absolute value of the difference is missing, so low confidences pass.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    values = confidence(20 * targets, targets)
    assert torch.all(values - 1 < 0.01)
