# The rows are written down one by one, and the arguments must stay as they were.
def test_confidence(confidence):
    logits = torch.tensor(
        [
            [15.0, 0, 0, 0],
            [0, 15.0, 0, 0],
            [2.0, 2.0, 2.0, 2.0],
            [0, 0, 15.0, 0],
            [0, 0, 0, 15.0],
            [-1.0, -1.0, -1.0, -1.0],
        ]
    )
    targets = (logits == 15).float()
    targets[[2, 5]] = 0.25
    before = logits.clone(), targets.clone()
    c = confidence(logits, targets)
    assert c.shape == (6,) and c.dtype == torch.float32
    assert all(0.99 < float(value) < 1.01 for value in c)
    assert torch.equal(logits, before[0]) and torch.equal(targets, before[1])
    return None
