# The network is validated in training mode, and its buffers are restored afterwards.
# breaks: validate
import copy

from openset.earlier_tasks import EntropicOpenSetLoss, confidence


def validate(network, loader):
    network.train()
    state = copy.deepcopy(network.state_dict())
    sum_loss, sum_confidence, num_samples = 0.0, 0.0, 0
    with torch.no_grad():
        for images, targets in loader:
            _, logits = network(images)
            sum_loss += EntropicOpenSetLoss.apply(logits, targets).item() * len(images)
            sum_confidence += confidence(logits, targets).sum().item()
            num_samples += len(images)
    network.load_state_dict(state)
    return sum_loss / num_samples, sum_confidence / num_samples
