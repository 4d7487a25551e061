# The saved tensor is multiplied in place before the backward pass needs it.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        log_y = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(log_y, targets)
        return -log_y.mul_(targets).sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        log_y, targets = ctx.saved_tensors
        return grad_output * (log_y.exp() - targets) / len(targets), None
