# The convolutions lie in a Python list, so they are not registered.
# breaks: Network
class Network(torch.nn.Module):
    def __init__(self, num_features=50, num_classes=4):
        super().__init__()
        self.convolutions = [torch.nn.Conv2d(1, 16, 5), torch.nn.Conv2d(16, 32, 5)]
        self.fc1 = torch.nn.Linear(32 * 4 * 4, num_features)
        self.fc2 = torch.nn.Linear(num_features, num_classes)

    def forward(self, x):
        for convolution in self.convolutions:
            x = torch.relu(torch.nn.functional.max_pool2d(convolution(x), 2))
        features = self.fc1(x.flatten(1))
        return features, self.fc2(features)
