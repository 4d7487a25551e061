# A heap hands out the largest scores one after the other.
import heapq


def select_threshold(unknown_scores, max_fpr):
    total = len(unknown_scores)
    if total == 0:
        raise ValueError("Nothing to select from")
    if not 0 <= max_fpr <= 1:
        raise ValueError("max_fpr out of range")
    heap = [-value for value in unknown_scores.max(dim=1).values.tolist()]
    heapq.heapify(heap)
    threshold = -heap[0] + 1e-4
    while heap:
        value = -heapq.heappop(heap)
        while heap and -heap[0] == value:
            heapq.heappop(heap)
        if (total - len(heap)) / total <= max_fpr:
            threshold = value
    return threshold
