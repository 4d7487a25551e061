# The rates check their arguments and use Python's any and max on rows.


def correct_classification_rate(known_scores, known_targets, threshold):
    assert known_scores.shape == known_targets.shape
    threshold = known_scores.new_tensor(threshold).item()
    rows = list(zip(known_scores.tolist(), known_targets.tolist()))
    hits = [row for row, target in rows if max(row) >= threshold and target[row.index(max(row))]]
    return len(hits) / len(rows) if rows else float("nan")


def false_positive_rate(unknown_scores, threshold):
    assert unknown_scores.ndim == 2
    threshold = unknown_scores.new_tensor(threshold).item()
    rows = unknown_scores.tolist()
    hits = [row for row in rows if any(score >= threshold for score in row)]
    return len(hits) / len(rows) if rows else float("nan")
