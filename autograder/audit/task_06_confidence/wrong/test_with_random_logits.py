# The logits are random and far from ideal.
# breaks: test_confidence
def test_confidence(confidence):
    torch.manual_seed(0)
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    assert torch.allclose(confidence(torch.randn(5, 4), targets), torch.ones(5), atol=1e-2)
