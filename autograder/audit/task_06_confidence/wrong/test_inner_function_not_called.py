# The checks sit in an inner function that nobody calls.
# breaks: test_confidence
def test_confidence(confidence):
    def check(logits, targets):
        values = confidence(logits, targets)
        assert torch.allclose(values, torch.ones(len(values)), atol=1e-3)

    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    return
    check(20 * targets, targets)
