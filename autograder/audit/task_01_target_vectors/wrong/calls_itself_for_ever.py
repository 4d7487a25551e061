# The function turns the label into an int by calling itself again.
# breaks: target_vector
def target_vector(label):
    return target_vector(int(label))
