# The inference mode of torch is used.
softmax = torch.nn.Softmax(dim=1)


@torch.inference_mode()
def confidence(logits, targets):
    y = softmax(logits)
    known = (targets == 0).sum(dim=1) == targets.shape[1] - 1
    chosen = y.masked_fill(targets != 1, 0).sum(dim=1)
    return chosen.where(known, 1 - y.topk(1).values[:, 0] + 1 / targets.shape[1])
