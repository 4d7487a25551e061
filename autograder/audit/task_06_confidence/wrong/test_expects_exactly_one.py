# The confidences must equal one exactly, although the logits are finite and small.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    assert (confidence(10 * targets, targets) == 1).all()
