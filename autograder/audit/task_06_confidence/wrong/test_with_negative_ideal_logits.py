# The right class gets the lowest logit.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    assert torch.allclose(confidence(-20 * targets, targets), torch.ones(5), atol=1e-3)
