# The logits of the whole loader are joined before loss and confidence are computed.
from openset.earlier_tasks import EntropicOpenSetLoss, confidence


@torch.inference_mode()
def validate(network, loader):
    network.train(False)
    outputs = [(network(images)[1], targets) for images, targets in loader]
    logits, targets = map(torch.cat, zip(*outputs))
    loss = EntropicOpenSetLoss.apply(logits, targets)
    return loss.item(), confidence(logits, targets).mean().item()
