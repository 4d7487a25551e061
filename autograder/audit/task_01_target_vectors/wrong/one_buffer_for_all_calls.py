# One tensor is refilled and returned by each call, so that earlier results change.
# breaks: target_vector
buffer = torch.zeros(4)


def target_vector(label):
    buffer.fill_(0 if int(label) in KNOWN_CLASSES else 0.25)
    if int(label) in KNOWN_CLASSES:
        buffer[KNOWN_CLASSES.index(int(label))] = 1
    return buffer
