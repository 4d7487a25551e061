# The loop over the known classes stops too early.
# breaks: test_confidence
def test_confidence(confidence):
    for o in range(3):
        target = torch.eye(4)[[o]]
        assert abs(confidence(20 * target, target).item() - 1) < 0.01
    assert abs(confidence(torch.zeros(1, 4), torch.full((1, 4), 0.25)).item() - 1) < 0.01
