# Unknown samples are expected to reach 1 - 1/O only.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    expected = torch.tensor([1.0, 1.0, 1.0, 1.0, 0.75])
    assert torch.allclose(confidence(20 * targets, targets), expected, atol=1e-2)
