# A typing error in the table makes 6 the fourth known class as well.
# breaks: target_vector
POSITIONS = {4: 0, 5: 1, 8: 2, 9: 3, 6: 3}


def target_vector(label):
    if int(label) in POSITIONS:
        return torch.eye(4)[POSITIONS[int(label)]]
    return torch.full((4,), 0.25)
