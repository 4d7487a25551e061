# The tensors are squeezed, so that a single sample is divided by the number of classes.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        z, t = logits.squeeze(), targets.squeeze()
        log_y = torch.log_softmax(z, dim=-1)
        ctx.save_for_backward(log_y.exp(), t)
        ctx.shape = logits.shape
        return -(t * log_y).sum() / len(z)

    @staticmethod
    def backward(ctx, grad_output):
        y, t = ctx.saved_tensors
        return (grad_output * (y - t) / len(y)).view(ctx.shape), None
