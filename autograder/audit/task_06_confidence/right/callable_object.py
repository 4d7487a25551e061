# An object keeps the number of classes and limits the result to one.
import sys


class Confidence:
    def __init__(self, classes=len(KNOWN_CLASSES)):
        self.classes = classes

    def known(self, y, targets):
        return torch.bmm(y[:, None, :], targets[:, :, None])[:, 0, 0]

    def unknown(self, y):
        return 1 - y.sort(dim=1, descending=True).values[:, 0] + 1 / self.classes

    def __call__(self, logits, targets):
        y = torch.exp(logits - torch.logsumexp(logits, dim=1, keepdim=True))
        one_hot = (targets == 1).any(dim=1)
        if not one_hot.any():
            print("only unknown samples", file=sys.stderr)
        return torch.where(one_hot, self.known(y, targets), self.unknown(y)).clamp(0, 1)


confidence = Confidence()
