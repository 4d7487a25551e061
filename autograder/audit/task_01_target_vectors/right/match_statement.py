# A match statement spells out all cases.
def target_vector(label):
    match int(label):
        case 4:
            return torch.tensor([1.0, 0.0, 0.0, 0.0])
        case 5:
            return torch.tensor([0.0, 1.0, 0.0, 0.0])
        case 8:
            return torch.tensor([0.0, 0.0, 1.0, 0.0])
        case 9:
            return torch.tensor([0.0, 0.0, 0.0, 1.0])
        case _:
            return torch.tensor([0.25, 0.25, 0.25, 0.25])
