# The vector is made in inference mode.
@torch.inference_mode()
def target_vector(label):
    known = torch.tensor(KNOWN_CLASSES)
    uniform = torch.full((4,), 0.25)
    return torch.where((known == label).any(), (known == label).float(), uniform)
