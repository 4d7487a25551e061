# The test prints whether the confidences are right.
# breaks: test_confidence
def test_confidence(confidence):
    targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])
    values = confidence(20 * targets, targets)
    if torch.allclose(values, torch.ones(5), atol=1e-3):
        print("Test 3 passed")
    else:
        print("Test 3 failed:", values)
