# Plain Python numbers are collected in a list.
import math


def confidence(logits, targets):
    values = []
    for z, t in zip(logits.tolist(), targets.tolist()):
        e = [math.exp(value - max(z)) for value in z]
        y = [value / sum(e) for value in e]
        values.append(y[t.index(1)] if 1 in t else 1 - max(y) + 1 / len(y))
    return logits.new_tensor(values)
