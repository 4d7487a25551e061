# Validation gives each module its former mode back.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    modes = {module: module.training for module in network.modules()}
    network.eval()
    loss_sum, confidence_sum, count = 0.0, 0.0, 0
    try:
        with torch.no_grad():
            for images, targets in loader:
                logits = network(images)[1]
                loss_sum += EntropicOpenSetLoss.apply(logits, targets).item() * len(targets)
                confidence_sum += confidence(logits, targets).sum().item()
                count += len(targets)
    finally:
        for module, training in modes.items():
            module.training = training
    return loss_sum / count, confidence_sum / count
