# A generated rule lets the loss be used under vmap.
class EntropicOpenSetLoss(torch.autograd.Function):
    generate_vmap_rule = True

    @staticmethod
    def forward(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
        return -(targets * torch.log_softmax(logits, dim=-1)).sum(-1).mean()

    @staticmethod
    def setup_context(ctx, inputs, output) -> None:
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad_output: torch.Tensor):
        logits, targets = ctx.saved_tensors
        y = torch.log_softmax(logits, dim=-1).exp()
        return grad_output * (y - targets) / logits.shape[0], None
