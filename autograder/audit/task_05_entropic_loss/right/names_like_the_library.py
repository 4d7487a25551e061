# Variables and helpers are called like losses of the library, which is not used.
def cross_entropy(log_y, t):
    return -(t * log_y).sum(dim=1)


class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        ctx.save_for_backward(torch.softmax(logits, 1), targets)
        return cross_entropy(torch.log_softmax(logits, 1), targets).mean()

    @staticmethod
    def backward(ctx, grad_output):
        y, t = ctx.saved_tensors
        return grad_output * (y - t) / len(t), None


def entropic_open_set_loss(logits, targets):
    nll_loss = cross_entropy(torch.log_softmax(logits, 1), targets)
    return nll_loss.mean()
