# The confidences of the known samples come first.
# breaks: confidence
from openset.earlier_tasks import split_known_unknown


def confidence(logits, targets):
    known_logits, known_targets, unknown_logits = split_known_unknown(logits, targets)
    known = (torch.softmax(known_logits, dim=1) * known_targets).sum(dim=1)
    unknown = 1 - torch.softmax(unknown_logits, dim=1).amax(dim=1) + 1 / logits.shape[1]
    return torch.cat([known, unknown])
