# With no sample allowed the index is -1, which is the smallest score.
# breaks: select_threshold


def select_threshold(unknown_scores, max_fpr):
    if not 0 <= max_fpr <= 1 or len(unknown_scores) == 0:
        raise ValueError("max_fpr or unknown_scores")
    largest = unknown_scores.max(dim=1).values.sort(descending=True).values
    accepted = [i for i in range(len(largest) + 1) if i / len(largest) <= max_fpr][-1]
    return largest[accepted - 1].item()
