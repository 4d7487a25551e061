# The test is still to be written.
# breaks: test_confidence
def test_confidence(confidence):
    raise NotImplementedError
