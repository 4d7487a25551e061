# All logits are shifted by the largest of the whole batch, so that a row of low ones vanishes.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        z = logits - logits.max()
        log_y = z - torch.log(torch.exp(z).sum(dim=1, keepdim=True))
        ctx.save_for_backward(log_y.exp(), targets)
        return -(targets * log_y).sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        y, targets = ctx.saved_tensors
        return grad_output * (y - targets) / len(y), None
