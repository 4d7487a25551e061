# Logits before each step are kept, and both means are computed after the epoch.
from openset.earlier_tasks import confidence, entropic_open_set_loss


def train_epoch(network, loader, optimizer):
    network.train(mode=True)
    all_logits, all_targets = [], []
    for images, targets in loader:
        *_, logits = network(images)
        optimizer.zero_grad()
        entropic_open_set_loss(logits, targets).backward()
        optimizer.step()
        all_logits.append(logits.detach())
        all_targets.append(targets)
    logits, targets = torch.cat(all_logits), torch.cat(all_targets)
    mean_loss = entropic_open_set_loss(logits, targets).item()
    return mean_loss, torch.mean(confidence(logits, targets)).item()
