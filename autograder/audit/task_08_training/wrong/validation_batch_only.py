# Only one batch is validated.
# breaks: validate
from openset.earlier_tasks import confidence, entropic_open_set_loss


@torch.no_grad()
def validate(network, loader):
    network.eval()
    images, targets = next(iter(loader))
    _, logits = network(images)
    return entropic_open_set_loss(logits, targets).item(), confidence(logits, targets).mean().item()
