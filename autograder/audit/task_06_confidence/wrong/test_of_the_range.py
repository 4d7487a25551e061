# The confidences only have to lie between zero and one.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    values = confidence(20 * targets, targets)
    assert values.shape == (5,)
    assert (values >= 0).all() and (values <= 1 + 1e-5).all()
