# NumPy compares shuffled samples, many times over.
import numpy as np


def test_confidence(confidence):
    generator = torch.Generator().manual_seed(8)
    for _ in range(5):
        kinds = torch.cat([torch.arange(5), torch.randint(5, (11,), generator=generator)])
        kinds = kinds[torch.randperm(len(kinds), generator=generator)]
        targets = torch.cat([torch.eye(4), torch.full((1, 4), 0.25)])[kinds]
        logits = torch.cat([40 * torch.eye(4), torch.zeros(1, 4)])[kinds]
        values = confidence(logits, targets).detach().cpu().numpy()
        np.testing.assert_allclose(values, np.ones(len(kinds)), atol=1e-3)
