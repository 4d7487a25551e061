# The class overrides apply and leaves the gradient to autograd.
# breaks: EntropicOpenSetLoss
class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def apply(logits, targets):
        return -(targets * torch.log_softmax(logits, dim=1)).sum(dim=1).mean()
