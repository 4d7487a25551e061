# The rates of the classes are averaged, so rare classes count more.
# breaks: correct_classification_rate


def correct_classification_rate(known_scores, known_targets, threshold):
    if len(known_scores) == 0:
        return float("nan")
    largest, predicted = known_scores.max(dim=1)
    labels = known_targets.argmax(dim=1)
    hits = (predicted == labels) & (largest >= threshold)
    rates = [hits[labels == c].double().mean() for c in labels.unique()]
    return torch.stack(rates).mean().item()
