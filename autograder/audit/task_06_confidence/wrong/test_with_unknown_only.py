# Known targets are not tested.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.full((4, 4), 0.25)
    assert torch.allclose(confidence(torch.zeros(4, 4), targets), torch.ones(4), atol=1e-3)
