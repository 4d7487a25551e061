# A running count gives every sample its row, and index_copy puts it there.
def split_known_unknown(batch, targets):
    known = (targets == 1).any(dim=1)

    def rows(tensor, mask):
        position = mask.cumsum(0)[mask] - 1
        result = tensor.new_zeros((len(position), *tensor.shape[1:]))
        return result.index_copy(0, position, tensor[mask])

    return rows(batch, known), rows(targets, known), rows(batch, ~known)
