# The loader is read anew for each of the results.
# breaks: class_scores
from openset.earlier_tasks import split_known_unknown


def split_scores(network, images, targets):
    return split_known_unknown(torch.softmax(network(images)[1], dim=1), targets)


@torch.no_grad()
def class_scores(network, loader):
    network.eval()
    known_scores = torch.cat([split_scores(network, x, t)[0] for x, t in loader])
    known_targets = torch.cat([split_scores(network, x, t)[1] for x, t in loader])
    unknown_scores = torch.cat([split_scores(network, x, t)[2] for x, t in loader])
    return known_scores, known_targets, unknown_scores
