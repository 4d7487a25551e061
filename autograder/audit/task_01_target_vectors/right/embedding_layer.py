# A frozen embedding layer looks the vector up.
weights = torch.full((10, 4), 0.25)
weights[torch.tensor(KNOWN_CLASSES)] = torch.eye(4)
embedding = torch.nn.Embedding.from_pretrained(weights)


def target_vector(label):
    return embedding(torch.as_tensor(label))
