# All sums run in double precision, and the results are cast back.
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        z, t = logits.double(), targets.double()
        log_y = z.log_softmax(1)
        ctx.save_for_backward(log_y, t)
        ctx.dtype = logits.dtype
        return (-(t * log_y).sum(1)).mean().to(logits.dtype)

    @staticmethod
    def backward(ctx, grad_output):
        log_y, t = ctx.saved_tensors
        gradient = grad_output.double() * (log_y.exp() - t) / t.shape[0]
        return gradient.to(ctx.dtype), None


def entropic_open_set_loss(logits, targets):
    z, t = logits.double(), targets.double()
    loss = torch.logsumexp(z, dim=1).mean() - (t * z).sum() / z.shape[0]
    return loss.to(logits.dtype)
