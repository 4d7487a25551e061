# The validation loss is the cross-entropy of the classes with the largest targets.
# breaks: validate
from openset.earlier_tasks import confidence


def validate(network, loader):
    network.eval()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            sum_loss += torch.nn.functional.cross_entropy(logits, targets.argmax(1)).item() * len(
                images
            )
            sum_confidence += confidence(logits, targets).sum().item()
            num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
