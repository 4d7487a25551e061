# Forward and context are set up apart, and the softmax is made in the backward pass.
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(logits, targets):
        return (logits.logsumexp(1) - (targets * logits).sum(1)).mean()

    @staticmethod
    def setup_context(ctx, inputs, output):
        logits, targets = inputs
        ctx.save_for_backward(logits, targets)

    @staticmethod
    def backward(ctx, grad_output):
        logits, targets = ctx.saved_tensors
        y = torch.softmax(logits, dim=1)
        return (y - targets).mul(grad_output).div(logits.shape[0]), None
