# Value and gradient are restricted to the known samples.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        known = (targets == 1).any(dim=1, keepdim=True)
        log_y = torch.log_softmax(logits, dim=1)
        ctx.save_for_backward(log_y.exp(), targets, known)
        return -(known * targets * log_y).sum() / len(logits)

    @staticmethod
    def backward(ctx, grad_output):
        y, targets, known = ctx.saved_tensors
        return grad_output * known * (y - targets) / len(y), None
