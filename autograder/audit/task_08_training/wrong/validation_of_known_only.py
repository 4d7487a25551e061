# Unknown samples are left out of the validation.
# breaks: validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    network.eval()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    with torch.no_grad():
        for images, targets in loader:
            known = targets.amax(dim=1) == 1
            images, targets = images[known], targets[known]
            _, logits = network(images)
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
            num_samples += len(images)
    return sum_loss / num_samples, sum_confidence / num_samples
