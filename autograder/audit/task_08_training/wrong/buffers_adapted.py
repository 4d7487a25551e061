# The running means of normalisation are adapted to the validation samples first.
# breaks: validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    batches = list(loader)
    network.train()
    with torch.no_grad():
        for images, _ in batches:
            network(images)
    network.eval()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    with torch.no_grad():
        for images, targets in batches:
            _, logits = network(images)
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
            num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
