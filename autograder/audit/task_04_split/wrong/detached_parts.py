# The parts are detached from the graph.
# breaks: split_known_unknown
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)
    return batch[known].detach(), targets[known], batch[~known].detach()
