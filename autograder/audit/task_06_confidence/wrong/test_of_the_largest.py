# Only the largest confidence of each group must be close to one.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    values = confidence(20 * targets, targets)
    assert abs(values.max().item() - 1) < 0.01
