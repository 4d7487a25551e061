# The number of deep features is always 50.
# breaks: Network
class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.conv1 = torch.nn.Conv2d(1, 16, 5, padding=2)
        self.conv2 = torch.nn.Conv2d(16, 32, 5, padding=2)
        self.pool = torch.nn.MaxPool2d(2)
        self.relu = torch.nn.ReLU()
        self.fc1 = torch.nn.Linear(32 * 7 * 7, 50)
        self.fc2 = torch.nn.Linear(50, num_classes)

    def forward(self, images):
        x = self.relu(self.pool(self.conv1(images)))
        x = self.relu(self.pool(self.conv2(x)))
        x = self.fc1(torch.flatten(x, 1))
        return x, self.fc2(x)
