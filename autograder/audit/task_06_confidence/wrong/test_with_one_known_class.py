# Only the first known class is tested.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.tensor([[1, 0, 0, 0], [0.25, 0.25, 0.25, 0.25]])
    logits = torch.tensor([[20.0, 0, 0, 0], [1, 1, 1, 1]])
    assert torch.allclose(confidence(logits, targets), torch.ones(2), atol=1e-3)
