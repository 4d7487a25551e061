# Only the difference of softmax and targets is saved.
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        lse = torch.logsumexp(logits, dim=1, keepdim=True)
        y = torch.exp(logits - lse)
        ctx.save_for_backward(y.sub_(targets))
        return (targets * (lse - logits)).sum(1).mean(0)

    @staticmethod
    def backward(ctx, grad_output):
        (difference,) = ctx.saved_tensors
        return torch.mul(difference, grad_output / difference.shape[0]), None
