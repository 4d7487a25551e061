# The context is missing among the arguments.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(logits, targets):
        return -(targets * torch.log_softmax(logits, dim=1)).sum(dim=1).mean()

    @staticmethod
    def backward(grad_output, logits, targets):
        return grad_output * (torch.softmax(logits, dim=1) - targets) / len(logits), None
