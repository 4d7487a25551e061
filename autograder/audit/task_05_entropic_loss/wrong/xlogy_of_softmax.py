# The product with a zero target is safe, but the logarithm may still be infinite.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        y = torch.softmax(logits, dim=1)
        ctx.save_for_backward(y, targets)
        return -torch.xlogy(targets, y).sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        y, targets = ctx.saved_tensors
        return grad_output * (y - targets) / len(y), None
