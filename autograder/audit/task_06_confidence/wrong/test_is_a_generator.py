# The test yields its checks and so never runs them.
# breaks: test_confidence
def test_confidence(confidence):
    for target in torch.cat([torch.eye(4), torch.full((1, 4), 0.25)]):
        value = confidence(20 * target[None], target[None])
        assert abs(value.item() - 1) < 0.01
        yield value
