# The layers come from a function, and the constructor prints and warns.
import sys
import warnings

from torch.nn import Conv2d, Flatten, Linear, MaxPool2d, Module, ReLU, Sequential


def block(c_in, c_out):
    return [Conv2d(c_in, c_out, 2), MaxPool2d(2), ReLU()]


class Network(Module):
    def __init__(self, num_features=50, num_classes=4):
        Module.__init__(self)
        if num_features < num_classes:
            warnings.warn("fewer deep features than classes")
        self.embedding = Sequential(
            *block(1, 16), *block(16, 16), Flatten(), Linear(576, num_features)
        )
        self.classifier = Linear(num_features, num_classes)
        print(sum(p.numel() for p in self.parameters()), "parameters", file=sys.stderr)

    def forward(self, images):
        z = self.embedding(images)
        return z, self.classifier(z)
