# All failures are collected and raised together.
def test_confidence(confidence):
    failures = []
    for row in range(5):
        if row < 4:
            targets = torch.eye(4)[row : row + 1]
            logits = 30 * targets - 15
        else:
            targets = torch.full((1, 4), 0.25)
            logits = torch.full((1, 4), -7.0)
        value = float(confidence(logits, targets))
        if not 0.999 < value < 1.001:
            failures.append((row, value))
    print(len(failures), "failures")
    if failures:
        raise ValueError(f"not close to one: {failures}")
