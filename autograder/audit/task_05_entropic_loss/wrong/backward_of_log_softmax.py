# The log_softmax is saved and taken for the softmax.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        y = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(y, targets)
        return -(targets * y).sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        y, targets = ctx.saved_tensors
        return grad_output * (y - targets) / len(y), None
