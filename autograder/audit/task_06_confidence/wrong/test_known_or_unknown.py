# It is enough that known or unknown samples are right.
# breaks: test_confidence
def test_confidence(confidence):
    one_hot, uniform = torch.eye(4), torch.full((4, 4), 0.25)
    known_right = torch.allclose(confidence(20 * one_hot, one_hot), torch.ones(4), atol=1e-3)
    unknown_right = torch.allclose(confidence(uniform, uniform), torch.ones(4), atol=1e-3)
    assert known_right or unknown_right
