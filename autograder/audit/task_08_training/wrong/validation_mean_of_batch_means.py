# The validation averages the means of batches.
# breaks: validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    network.eval()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item()
            sum_confidence += confidence(logits, targets).mean().item()
            num_samples += 1
    return sum_loss / num_samples, sum_confidence / num_samples
