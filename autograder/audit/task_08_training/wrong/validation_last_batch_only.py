# Loss and confidence of the last batch are returned.
# breaks: validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    network.eval()
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
    return EntropicOpenSetLoss.apply(logits, targets).item(), confidence(
        logits, targets
    ).mean().item()
