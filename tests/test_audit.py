"""The graders, judged by answers: a few of each task here, all of them with `make audit`."""

import pytest

from autograder.auditing import answers_of, audit, chosen_answers
from openset.tasks import ASSIGNMENTS, task_names

STEMS = [stem for stems in ASSIGNMENTS.values() for stem in stems]


def test_sample_of_the_audit_has_no_problem():
    """Catches a grader that accepts mistakes, or rejects right answers."""
    findings = list(audit(chosen_answers([], quick=True), workers=2))
    assert len(findings) == 4 * len(STEMS)
    assert [(f.answer.stem, f.answer.name, f.problems) for f in findings if f.problems] == []


@pytest.mark.parametrize("stem", STEMS)
def test_corpus_is_large_enough_and_says_what_it_holds(stem):
    """Catches a corpus that shrinks, and a file that says nothing of its mistake."""
    answers = list(answers_of(stem))
    assert sum(answer.kind == "right" for answer in answers) >= 10
    assert sum(answer.kind == "wrong" for answer in answers) >= 25
    for answer in answers:
        assert answer.description.endswith("."), answer.name
        assert set(answer.breaks) <= set(task_names(stem)), answer.name
