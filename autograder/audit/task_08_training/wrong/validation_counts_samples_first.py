# The samples are counted in a pass of its own.
# breaks: validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    network.eval()
    sum_loss, sum_confidence = 0.0, 0.0
    num_samples = sum(len(images) for images, _ in loader)
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
    return sum_loss / num_samples, sum_confidence / num_samples
