# The logits are shifted in place.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        logits -= logits.max(dim=1, keepdim=True).values
        log_y = logits - logits.exp().sum(dim=1, keepdim=True).log()
        ctx.save_for_backward(log_y.exp(), targets)
        return -(targets * log_y).sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        y, targets = ctx.saved_tensors
        return grad_output * (y - targets) / len(y), None
