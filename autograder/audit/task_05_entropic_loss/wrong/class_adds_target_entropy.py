# The value is the divergence of the softmax from the targets.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        log_y = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(log_y.exp(), targets)
        divergence = torch.xlogy(targets, targets) - targets * log_y
        return divergence.sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        y, targets = ctx.saved_tensors
        return grad_output * (y - targets) / len(y), None
