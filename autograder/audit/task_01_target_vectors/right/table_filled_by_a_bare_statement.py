# The table is filled by a call that stands alone in the cell.
targets = torch.empty(10, len(KNOWN_CLASSES))
targets.fill_(1 / len(KNOWN_CLASSES))
targets[list(KNOWN_CLASSES)] = torch.eye(len(KNOWN_CLASSES))


def target_vector(label):
    return targets[int(label)].clone()
