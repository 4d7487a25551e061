# The means are printed and not returned.
# breaks: validate
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    network.eval()
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
            num_samples += len(images)
    print(f"loss {sum_loss / num_samples:.4f}, confidence {sum_confidence / num_samples:.4f}")
