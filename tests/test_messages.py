"""What students read for typical mistakes, held in `messages.txt`.

A message names the property that failed and where to look, and no hidden input, expected value or
line of a grader. After a change that is meant: `python -m tests.test_messages`, and read it.
"""

from pathlib import Path

from autograder.auditing import answers_of, audit

GOLDEN = Path(__file__).parent / "messages.txt"
TYPICAL = {
    "task_01_target_vectors": ["zeros_for_unknown", "own_test_digit_zero_forgotten"],
    "task_02_filtered_mnist": ["training_and_test_split_swapped", "targets_not_filtered"],
    "task_03_dataset_items": ["calls_itself_for_ever"],
    "task_04_split": ["sum_to_one_as_test_for_known"],
    "task_05_entropic_loss": ["backward_ignores_grad_output"],
    "task_07_network": ["softmax_on_logits", "convolutions_in_a_list", "outputs_swapped"],
    "task_08_training": ["zero_grad_missing", "loss_not_weighted"],
    "task_09_feature_magnitudes": ["l1_norm", "labels_swapped"],
    "task_10_classification": ["rates_are_strict"],
}


def typical_messages():
    """What the typical mistakes cost, and what students read."""
    answers = [
        answer
        for stem, names in TYPICAL.items()
        for answer in answers_of(stem)
        if answer.name in names and answer.kind == "wrong"
    ]
    assert len(answers) == sum(len(names) for names in TYPICAL.values())
    lines = []
    for finding in audit(answers, workers=2):
        lines += ["", f"{finding.answer.stem}: {finding.answer.description}"]
        for sentence, hint in finding.failed:
            lines += [f"  ✗ {sentence}", f"      {hint}"]
    return "\n".join(lines).strip() + "\n"


def test_messages_of_typical_mistakes_are_the_ones_that_were_read_and_found_good():
    """Catches a message that changes without anybody reading it, or that tells too much."""
    assert typical_messages() == GOLDEN.read_text(encoding="utf-8")


if __name__ == "__main__":
    GOLDEN.write_text(typical_messages(), encoding="utf-8")
