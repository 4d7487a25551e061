# The logits of the unknown sample decide for one class.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    logits = 20 * torch.cat([torch.eye(4), torch.eye(4)[:1]])
    assert torch.allclose(confidence(logits, targets), torch.ones(5), atol=1e-2)
