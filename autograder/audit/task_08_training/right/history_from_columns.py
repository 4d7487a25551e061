# The four lists are the columns of a table with one row per epoch.
def train(network, train_loader, validation_loader, epochs=10, learning_rate=0.01):
    optimizer = torch.optim.SGD(
        [parameter for parameter in network.parameters() if parameter.requires_grad],
        lr=learning_rate,
        momentum=0.9,
        foreach=False,
    )
    table = []
    while len(table) < epochs:
        row = list(train_epoch(network, train_loader, optimizer))
        row.extend(validate(network, validation_loader))
        table.append(row)
    keys = "train_loss train_confidence validation_loss validation_confidence".split()
    return dict(zip(keys, map(list, zip(*table) if table else ([], [], [], []))))
