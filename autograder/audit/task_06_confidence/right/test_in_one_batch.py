# One batch holds ideal logits of all known classes and of an unknown sample.
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    logits = torch.cat([10 * torch.eye(4), torch.zeros(1, 4)])
    assert torch.allclose(confidence(logits, targets), torch.ones(5), atol=1e-3)
