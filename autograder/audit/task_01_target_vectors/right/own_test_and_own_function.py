# Function and test lie in one answer, and the test is a loop over a written table.
def target_vector(label):
    t = torch.zeros(4)
    for i, known in enumerate(KNOWN_CLASSES):
        if known == label:
            t[i] = 1
    if t.sum() == 0:
        t[:] = 0.25
    return t


TABLE = """
0 .25 .25 .25 .25
1 .25 .25 .25 .25
2 .25 .25 .25 .25
3 .25 .25 .25 .25
4 1 0 0 0
5 0 1 0 0
6 .25 .25 .25 .25
7 .25 .25 .25 .25
8 0 0 1 0
9 0 0 0 1
"""


def test_target_vectors(target_vector):
    for line in TABLE.split("\n")[1:-1]:
        digit, *values = line.split()
        assert target_vector(int(digit)).tolist() == [float(value) for value in values]
