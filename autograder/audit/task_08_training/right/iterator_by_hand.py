# The iterator is advanced by hand until it has nothing more to give.
from openset.earlier_tasks import confidence, entropic_open_set_loss


def train_epoch(network, loader, optimizer):
    with torch.enable_grad():
        network.train()
        losses, confidences = torch.zeros(0), torch.zeros(0)
        batches = iter(loader)
        while (batch := next(batches, None)) is not None:
            logits = network(batch[0])[1]
            loss = entropic_open_set_loss(logits, batch[1])
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            optimizer.step()
            values = confidence(logits.detach(), batch[1]).cpu()
            confidences = torch.cat((confidences, values))
            losses = torch.cat((losses, torch.full_like(values, loss.item())))
        return losses.double().mean().item(), confidences.double().mean().item()
