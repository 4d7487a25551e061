# The maximum of each of the second convolution's maps is all that goes on.
import torch.nn.functional as F


class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(1, 32, 5, padding=2)
        self.conv2 = torch.nn.Conv2d(32, 64, 5, padding=2)
        self.fc1 = torch.nn.Linear(64, num_features)
        self.fc2 = torch.nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = F.relu(F.max_pool2d(self.conv1(images), kernel_size=3, stride=3))
        x = F.relu(self.conv2(x))
        x = F.max_pool2d(x, kernel_size=x.shape[2:]).flatten(1)
        x = self.fc1(x)
        return x, self.fc2(x)
