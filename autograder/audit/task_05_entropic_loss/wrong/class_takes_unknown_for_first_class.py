# The position of the largest target is used, so unknown samples count as the first class.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        labels = targets.argmax(dim=1)
        log_y = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(log_y.exp(), targets)
        return -log_y[torch.arange(len(labels)), labels].mean()

    @staticmethod
    def backward(ctx, grad_output):
        y, targets = ctx.saved_tensors
        return grad_output * (y - targets) / len(y), None
