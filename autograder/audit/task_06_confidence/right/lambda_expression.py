# A lambda expression writes the unknown case as a difference.
is_known = lambda targets: targets.long().sum(dim=1) == 1
confidence = lambda logits, targets: torch.where(
    is_known(targets),
    (targets * logits.softmax(1)).sum(1),
    1 - (logits.softmax(1).amax(1) - 1 / logits.shape[1]),
)
