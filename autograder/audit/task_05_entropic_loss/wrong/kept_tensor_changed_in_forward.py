# The tensor that the context keeps is multiplied in place, and nobody notices.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        ctx.targets = targets
        ctx.log_y = torch.log_softmax(logits, dim=1)
        ctx.log_y *= targets
        return -ctx.log_y.sum(dim=1).mean()

    @staticmethod
    def backward(ctx, grad_output):
        y = ctx.log_y.exp()
        return grad_output * (y - ctx.targets) / len(y), None
