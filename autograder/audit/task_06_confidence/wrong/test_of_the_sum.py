# Errors of known and unknown samples may cancel in the sum.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((4, 4), 0.25)])
    total = confidence(20 * targets, targets).sum()
    assert abs(total.item() - 8) < 0.01
