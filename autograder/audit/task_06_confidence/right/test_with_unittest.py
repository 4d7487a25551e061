# The assertions of unittest are used, also in double precision.
import unittest


def test_confidence(confidence):
    case = unittest.TestCase()
    for dtype in (torch.float32, torch.float64):
        targets = torch.vstack([torch.eye(4), torch.full((2, 4), 0.25)]).to(dtype)
        logits = torch.where(targets == 1, 1e4, 0.0).to(dtype)
        values = confidence(logits, targets)
        case.assertEqual(len(values), 6)
        for value in values:
            case.assertAlmostEqual(value.item(), 1.0, places=4)
