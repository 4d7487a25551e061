# Ideal logits of several sizes are tested, also with an offset.
from itertools import product


def test_confidence(confidence):
    for scale, offset in product([12.0, 60.0, 1000.0], [-5.0, 0.0, 5.0]):
        for o in [*range(4), None]:
            targets = torch.full((3, 4), 1 / 4)
            logits = torch.full((3, 4), offset)
            if o is not None:
                targets = torch.nn.functional.one_hot(torch.tensor([o] * 3), 4).float()
                logits = scale * targets + offset
            distance = (confidence(logits, targets) - 1).abs()
            assert torch.all(distance < 0.005), (scale, offset, o)
