# The forward pass of the class takes its value from the function.
def entropic_open_set_loss(logits, targets):
    return -(targets * logits.log_softmax(dim=1)).sum(dim=1).mean()


class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        ctx.save_for_backward(logits, targets)
        return entropic_open_set_loss(logits, targets)

    @staticmethod
    def backward(ctx, grad_output):
        logits, targets = ctx.saved_tensors
        return grad_output / logits.shape[0] * (logits.softmax(dim=1) - targets), None
