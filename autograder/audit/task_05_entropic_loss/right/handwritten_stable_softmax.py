# The logits of each sample are shifted by their maximum before the exponential.
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        shifted = logits - logits.max(dim=1, keepdim=True).values
        e = shifted.exp()
        total = e.sum(dim=1, keepdim=True)
        ctx.save_for_backward(e / total, targets)
        return (targets * (total.log() - shifted)).sum() / len(logits)

    @staticmethod
    def backward(ctx, grad_output):
        y, t = ctx.saved_tensors
        N = y.shape[0]
        return grad_output / N * (y - t), None
