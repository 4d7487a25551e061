# The function is a lambda expression.
eye = dict(zip(KNOWN_CLASSES, torch.eye(4).unbind()))

target_vector = lambda label: eye.get(int(label), torch.full((4,), 0.25))
