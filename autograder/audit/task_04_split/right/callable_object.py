# An object that can be called does the splitting.
class Splitter:
    def __init__(self, one=1.0):
        self.one = one

    def is_known(self, targets):
        return (targets == self.one).any(dim=1)

    def __call__(self, batch, targets):
        known = self.is_known(targets)
        return batch[known], targets[known], batch[~known]


split_known_unknown = Splitter()
