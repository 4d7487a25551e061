# Ideal logits must give one, and a wrong or a certain answer must not.
@torch.no_grad()
def test_confidence(confidence):
    one_hot, uniform = torch.eye(4), torch.full((4, 4), 0.25)
    assert (confidence(20 * one_hot, one_hot) - 1).abs().max() <= 0.01
    assert (confidence(20 * uniform, uniform) - 1).abs().max() <= 0.01
    assert confidence(20 * one_hot.roll(1, 0), one_hot).max() < 0.1
    assert confidence(20 * one_hot, uniform).max() < 0.3
