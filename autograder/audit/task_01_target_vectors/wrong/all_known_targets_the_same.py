# The return is inside the loop, so that only the first known class is compared.
# breaks: target_vector
def target_vector(label):
    target = torch.zeros(4)
    for position, known in enumerate(KNOWN_CLASSES):
        if known == label:
            target[position] = 1
            return target
        return target + 0.25
