# The vector is printed and not returned.
# breaks: target_vector
def target_vector(label):
    if int(label) in KNOWN_CLASSES:
        print(torch.eye(4)[KNOWN_CLASSES.index(int(label))])
    else:
        print(torch.full((4,), 0.25))
