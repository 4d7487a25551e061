# NumPy computes value and gradient, and torch only carries them.
import numpy as np


class EntropicOpenSetLoss(torch.autograd.Function):
    @staticmethod
    def forward(ctx, logits, targets):
        z = logits.detach().cpu().numpy().astype(np.float64)
        t = targets.detach().cpu().numpy().astype(np.float64)
        z = z - z.max(axis=1, keepdims=True)
        log_y = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        ctx.gradient = torch.from_numpy((np.exp(log_y) - t) / len(z)).to(logits)
        return logits.new_tensor(float(-(t * log_y).sum(axis=1).mean()))

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * ctx.gradient, None
