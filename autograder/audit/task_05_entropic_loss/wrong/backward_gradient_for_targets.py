# The targets get a gradient as well.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        log_y = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(log_y, targets)
        return -(targets * log_y).sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        log_y, targets = ctx.saved_tensors
        N = len(log_y)
        return grad_output * (log_y.exp() - targets) / N, -grad_output * log_y / N
