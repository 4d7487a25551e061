# Single vectors are passed in place of batches.
# breaks: test_confidence
def test_confidence(confidence):
    for target in torch.cat([torch.eye(4), torch.full((1, 4), 0.25)]):
        assert abs(confidence(20 * target, target).item() - 1) < 0.01
