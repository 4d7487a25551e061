# The gradient switch is turned off by hand and gets its former value back.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    switch = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    try:
        network.eval()
        sum_loss, sum_confidence, n = 0.0, 0.0, 0
        for images, targets in loader:
            logits = network.forward(images)[1]
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
            n += len(images)
    finally:
        torch.set_grad_enabled(switch)
    return sum_loss / n, sum_confidence / n
