# The right class is gathered, and unknown samples are overwritten in place.
def confidence(logits, targets):
    y = torch.softmax(logits.detach(), dim=1)
    largest, right_class = targets.max(dim=1, keepdim=True)
    values = y.gather(1, right_class).squeeze(1)
    unknown = largest.squeeze(1) != 1
    values[unknown] = (1 - y.max(dim=1).values + 1 / y.size(1))[unknown]
    return values
