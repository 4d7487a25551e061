# Only the mean of the batch is compared, and not closely.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    mean = confidence(20 * targets, targets).mean()
    assert abs(mean.item() - 1) < 0.1
