# The shared uniform vector is divided in place by every call.
# breaks: target_vector
uniform = torch.ones(4)


def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        return torch.eye(4)[KNOWN_CLASSES.index(int(label))]
    return uniform.div_(4)
