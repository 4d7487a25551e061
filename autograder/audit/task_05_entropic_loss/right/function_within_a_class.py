# A callable object holds the number of classes and takes the loss class by class.
class Loss:
    def __init__(self, classes):
        self.classes = classes

    def __call__(self, logits, targets):
        lse = torch.logsumexp(logits, dim=1)
        parts = [targets[:, o] * (lse - logits[:, o]) for o in range(self.classes)]
        return torch.stack(parts).sum(dim=0).mean()


entropic_open_set_loss = Loss(len(KNOWN_CLASSES))
