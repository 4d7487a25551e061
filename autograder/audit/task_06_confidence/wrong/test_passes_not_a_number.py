# A comparison that is false for undefined numbers decides.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    for value in confidence(20 * targets, targets):
        if abs(value.item() - 1) > 0.01:
            raise AssertionError(f"not close to one: {value.item()}")
