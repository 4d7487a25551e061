# The test gives labels as tensors only, as they lie in a data set.
def test_target_vectors(target_vector):
    one_hot = {4: [1, 0, 0, 0], 5: [0, 1, 0, 0], 8: [0, 0, 1, 0], 9: [0, 0, 0, 1]}
    for label in torch.arange(10):
        expected = one_hot.get(label.item(), [0.25, 0.25, 0.25, 0.25])
        assert target_vector(label).tolist() == expected, f"target of {label} is not {expected}"
