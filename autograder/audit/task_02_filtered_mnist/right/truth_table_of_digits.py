# A table of ten truth values is indexed with all targets.
class FilteredMNIST(openset.data.MNIST):
    """MNIST reduced to the classes of a purpose."""

    def __init__(self, purpose: str, root=None) -> None:
        wanted = torch.ones(10, dtype=torch.bool)
        if purpose in ("train", "validation"):
            wanted[list(UNKNOWN_CLASSES)] = False
        elif purpose == "test":
            wanted[list(NEGATIVE_CLASSES)] = False
        else:
            raise ValueError(f"train, validation and test are possible, but not {purpose}")
        super().__init__(root, purpose == "train")
        keep = wanted[self.targets].nonzero().squeeze(1)
        self.data = self.data.index_select(0, keep)
        self.targets = self.targets.index_select(0, keep)
