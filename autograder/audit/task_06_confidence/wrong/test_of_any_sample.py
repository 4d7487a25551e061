# One confidence that is close to one is enough.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    values = confidence(20 * targets, targets)
    assert ((values - 1).abs() < 0.01).any()
