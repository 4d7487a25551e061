# The convolutions have a stride, and the pooling windows overlap.
class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(1, 24, 7, stride=2, padding=3)
        self.pool1 = torch.nn.MaxPool2d(3, stride=2, padding=1)
        self.conv2 = torch.nn.Conv2d(24, 48, (3, 5), stride=(1, 2), padding=1)
        self.pool2 = torch.nn.MaxPool2d(3, stride=1, ceil_mode=True)
        self.relu = torch.nn.ReLU(inplace=True)
        self.fc1 = torch.nn.Linear(48 * 5 * 1, num_features)
        self.fc2 = torch.nn.Linear(num_features, num_classes)

    def forward(self, images):
        x = self.relu(self.pool1(self.conv1(images)))
        x = self.pool2(self.relu(self.conv2(x)))
        x = self.fc1(x.flatten(1))
        return x, self.fc2(x)
