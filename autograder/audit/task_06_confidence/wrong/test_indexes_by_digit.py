# Digits are taken for the positions of their classes.
# breaks: test_confidence
def test_confidence(confidence):
    for digit in KNOWN_CLASSES:
        target = torch.eye(4)[digit].unsqueeze(0)
        assert abs(confidence(20 * target, target).item() - 1) < 0.01
    assert abs(confidence(torch.zeros(1, 4), torch.full((1, 4), 0.25)).item() - 1) < 0.01
