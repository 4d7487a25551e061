# Class and function agree with each other on the sum over the samples.
# breaks: EntropicOpenSetLoss, entropic_open_set_loss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        log_y = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(log_y.exp(), targets)
        return -(targets * log_y).sum()

    @staticmethod
    def backward(ctx, grad_output):
        y, targets = ctx.saved_tensors
        return grad_output * (y - targets), None


def entropic_open_set_loss(logits, targets):
    return (torch.logsumexp(logits, dim=1) - (targets * logits).sum(dim=1)).sum()
