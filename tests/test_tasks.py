"""The assignments, their tasks and the names that each asks for."""

import re

import pytest

from openset import tasks

STEMS = list(tasks.ASSIGNMENTS["open_set"])


@pytest.mark.parametrize("assignment", tasks.ASSIGNMENTS)
def test_stems_are_numbered_from_one_without_gaps(assignment):
    """Catches a task that is listed at the wrong place: it would be no earlier task of the next."""
    stems = tasks.ASSIGNMENTS[assignment]
    numbers = [int(re.fullmatch(r"[a-z]+_(\d\d)_[a-z_]+", stem).group(1)) for stem in stems]
    assert numbers == list(range(1, len(stems) + 1))


def test_a_name_belongs_to_one_task():
    """Catches a name that two tasks ask for: a later notebook would import either."""
    names = [name for asked in tasks.ASSIGNMENTS.values() for one in asked.values() for name in one]
    assert len(names) == len(set(names))


def test_task_names_are_the_names_that_students_fill_in():
    """Catches names of another task, and names that the contract does not know."""
    assert tasks.task_names("task_08_training") == ("train_epoch", "validate", "train")


def test_every_assignment_is_searched(monkeypatch):
    """Catches code that knows the first assignment only: a second one will join."""
    second = {"method_01_first": ("first",), "method_02_second": ("second",)}
    monkeypatch.setitem(tasks.ASSIGNMENTS, "open_set_methods", second)
    assert tasks.task_names("method_02_second") == ("second",)
    assert tasks.task_of("second") == "method_02_second"
    assert tasks.earlier_tasks("method_02_second") == ["method_01_first"]


def test_wrong_task_name_is_answered_with_all_tasks():
    """Catches a bare KeyError: a student who mistypes a name must see the right ones."""
    with pytest.raises(ValueError, match="There is no task 'task_1'") as caught:
        tasks.task_names("task_1")
    assert all(stem in str(caught.value) for stem in STEMS)


@pytest.mark.parametrize("stem", STEMS)
def test_task_of_is_the_reverse_of_task_names(stem):
    """Catches a name that leads to another task's notebook."""
    assert {tasks.task_of(name) for name in tasks.task_names(stem)} == {stem}


def test_a_name_that_no_task_asks_for_has_no_task():
    """Catches a first or last task that takes every name, and stems taken for names."""
    assert tasks.task_of("softmax") is None
    assert tasks.task_of(STEMS[0]) is None


def test_earlier_tasks_come_before_in_their_order():
    """Catches the task itself or a later one among the earlier ones: its solution would leak."""
    assert tasks.earlier_tasks(STEMS[0]) == []
    assert tasks.earlier_tasks(STEMS[3]) == STEMS[:3]


def test_an_unknown_task_has_no_earlier_ones():
    """Catches all tasks being handed to a notebook of another name."""
    assert tasks.earlier_tasks("task_99_nonsense") == []
