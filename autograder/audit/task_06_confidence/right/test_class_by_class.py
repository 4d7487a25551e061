# Every class is tested in a batch of one sample.
def test_confidence(confidence):
    for o in range(4):
        logits = torch.full((1, 4), -20.0)
        logits[0, o] = 20.0
        target = torch.zeros(1, 4)
        target[0, o] = 1.0
        value = confidence(logits, target)
        assert value.shape == (1,), f"wrong shape {tuple(value.shape)}"
        assert abs(value.item() - 1) < 0.01, f"class {KNOWN_CLASSES[o]}: {value.item()}"
    value = confidence(torch.zeros(1, 4), torch.full((1, 4), 1 / 4))
    assert abs(value.item() - 1) < 0.01, f"unknown: {value.item()}"
