# Both groups of indices go through index_select.
def split_known_unknown(batch, targets):
    one_hot = (targets == 1).any(1)
    (known,) = torch.nonzero(one_hot, as_tuple=True)
    (unknown,) = torch.nonzero(~one_hot, as_tuple=True)
    return (
        torch.index_select(batch, 0, known),
        torch.index_select(targets, 0, known),
        torch.index_select(batch, 0, unknown),
    )
