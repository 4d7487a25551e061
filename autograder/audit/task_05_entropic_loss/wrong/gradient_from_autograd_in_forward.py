# The forward pass lets autograd make the gradient, and the backward pass hands it on.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        with torch.enable_grad():
            z = logits.detach().requires_grad_()
            J = -(targets * torch.log_softmax(z, dim=1)).sum(dim=1).mean()
            (ctx.gradient,) = torch.autograd.grad(J, z)
        return J.detach()

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * ctx.gradient, None
