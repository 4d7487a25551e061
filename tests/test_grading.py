"""Whole notebooks and their verdicts: right, blank, wrong in one task, dying, hanging, hostile."""

import dataclasses
import logging
import re
import subprocess
import sys

import nbformat
import pytest

from autograder.grading import (
    NotebookRun,
    explain_discreetly,
    grade,
    points_by_part,
    write_outcomes,
)
from autograder.kernels import Zygote
from autograder.limits import LIMITS
from autograder.references import ROOT
from autograder.samples import EXERCISES, answered_notebook, solved_notebook, write_submission
from openset.expectations import Mistake
from openset.notebooks import is_graded
from openset.submission import StudentError
from openset.tasks import ASSIGNMENTS

STEMS = list(ASSIGNMENTS["open_set"])
SHORT = dataclasses.replace(LIMITS, cell_seconds=3, call_seconds=3)


@pytest.fixture(scope="module")
def zygote():
    started = Zygote()
    yield started
    started.close()


@pytest.fixture
def graded(zygote):
    """A function that grades a notebook: points of each part, outcomes and the run."""

    def grade_notebook(stem, notebook, limits=LIMITS):
        run = NotebookRun(stem, notebook.cells, zygote, limits=limits)
        try:
            run.run_cells()
            outcomes = grade(run)
        finally:
            run.close()
        return points_by_part(outcomes), outcomes, run

    return grade_notebook


def solved(stem):
    return solved_notebook("open_set", stem)


@pytest.mark.parametrize("stem", STEMS)
def test_reference_earns_all_points_and_stub_earns_none(graded, stem):
    """Catches a grader that demands what the contract does not, or gives something for nothing."""
    notebook = solved(stem)
    points, _, run = graded(stem, notebook)
    cells = [cell.metadata.nbgrader for cell in notebook.cells if is_graded(cell)]
    expected = {cell.grade_id: cell.points for cell in cells}
    assert points == {part: (possible, possible) for part, possible in expected.items()}
    assert not run.failures
    stubs = nbformat.read(EXERCISES / "open_set" / f"{stem}.ipynb", as_version=4)
    points, outcomes, _ = graded(stem, stubs)
    assert points == {part: (0, possible) for part, possible in expected.items()}
    assert {outcome.hint for outcome in outcomes} == {"This is not implemented yet."}


def test_warnings_and_prints_to_stderr_cost_nothing(graded):
    """Catches nbgrader's own rule, which takes any stderr for a failure."""
    stem = "task_04_split"
    notebook = answered_notebook(
        solved(stem),
        "import sys, warnings\n"
        "print('look', file=sys.stderr)\n"
        "def split_known_unknown(batch, targets):\n"
        "    warnings.warn('careful')\n"
        "    print('called', file=sys.stderr)\n"
        "    known = targets.max(dim=1).values == 1\n"
        "    return batch[known], targets[known], batch[~known]\n",
    )
    points, _, _ = graded(stem, notebook)
    assert points == {"split": (8, 8)}


@pytest.mark.parametrize("end", ["import os; os._exit(1)", "import os; os.kill(os.getpid(), 9)"])
def test_kernel_that_dies_in_a_call_costs_that_check_only(graded, end):
    """Catches a death that takes the other checks of the notebook with it."""
    stem = "task_01_target_vectors"
    dying = f"def target_vector(label):\n    {end}\n"
    points, outcomes, run = graded(stem, answered_notebook(solved(stem), dying))
    assert points == {"target_vector": (0, 5), "test_1": (3, 3)}
    assert run.failures[0] == "The kernel died while a check called your code."
    assert outcomes[0].hint == "The kernel died while a check called your code."


def test_call_that_never_returns_costs_that_check_only(graded):
    """Catches a hang that is waited for, or that takes the whole notebook."""
    stem = "task_05_entropic_loss"
    hanging = "def entropic_open_set_loss(logits, targets):\n    while True:\n        pass\n"
    points, _, run = graded(stem, answered_notebook(solved(stem), hanging), SHORT)
    assert points == {"entropic_loss": (11, 11), "entropic_loss_5a": (0, 5)}
    assert "it took too long" in run.failures[0]


@pytest.mark.parametrize("end", ["while True: pass", "import os; os._exit(1)"])
def test_cell_that_ends_its_kernel_is_left_out_and_named(graded, end):
    """Catches a student's experiment at the end that costs the solution above it."""
    stem = "task_04_split"
    notebook = solved(stem)
    extra = answered_notebook(notebook, "def split_known_unknown(): pass").cells[3]
    extra.source, extra.metadata = end, {}
    notebook.cells.append(extra)
    points, _, run = graded(stem, notebook, SHORT)
    assert points == {"split": (8, 8)}
    assert "code cell" in run.failures[0]
    assert extra.outputs[-1].ename == "Stopped"


def test_interrupts_that_are_swallowed_do_not_help(graded):
    """Catches a limit that only asks politely."""
    stem = "task_04_split"
    stubborn = (
        "def split_known_unknown(batch, targets):\n"
        "    while True:\n"
        "        try:\n"
        "            while True: pass\n"
        "        except BaseException: pass\n"
    )
    points, _, _ = graded(stem, answered_notebook(solved(stem), stubborn), SHORT)
    assert points == {"split": (0, 8)}


def test_object_that_equals_everything_earns_nothing(graded):
    """Catches a comparison that the student's object answers itself."""
    stem = "task_01_target_vectors"
    cheat = (
        "class Always(float):\n"
        "    def __eq__(self, other): return True\n"
        "    def __getattr__(self, name): return Always()\n"
        "    def __call__(self, *a, **k): return Always()\n"
        "def target_vector(label):\n    return Always()\n"
    )
    points, _, _ = graded(stem, answered_notebook(solved(stem), cheat))
    assert points["target_vector"] == (0, 5)


def test_graders_and_solutions_cannot_be_imported(graded):
    """Catches a kernel that starts in the project's folder, or with its path."""
    stem = "task_04_split"
    nosy = (
        "found = []\n"
        "for name in ('autograder', 'solutions', 'solutions.task_04_split', 'graders'):\n"
        "    try:\n        __import__(name); found.append(name)\n"
        "    except ImportError: pass\n"
        "try:\n    from openset.earlier_tasks import split_known_unknown; found.append('own')\n"
        "except ImportError: pass\n"
        "try:\n    from openset.earlier_tasks import confidence; found.append('later')\n"
        "except ImportError: pass\n"
        "from openset.earlier_tasks import target_vector\n"
        "import inspect\n"
        "try:\n    inspect.getsource(target_vector); found.append('source')\n"
        "except OSError: pass\n"
        "print('found', found, target_vector(4).tolist())\n"
        "def split_known_unknown(): pass\n"
    )
    notebook = answered_notebook(solved(stem), nosy)
    graded(stem, notebook)
    (printed,) = [
        output.text for cell in notebook.cells for output in cell.get("outputs", [])
        if output.output_type == "stream"
    ]  # fmt: skip
    assert printed == "found [] [1.0, 0.0, 0.0, 0.0]\n"


def test_huge_output_is_cut_and_costs_nothing(graded):
    """Catches a print that fills the notebook, or stops the grading."""
    stem = "task_04_split"
    notebook = solved(stem)
    notebook.cells[1].source += "\nprint('x' * 200_000_000)\nfor n in range(50_000): print(n)"
    points, _, _ = graded(stem, notebook)
    assert points == {"split": (8, 8)}
    size = sum(len(str(output)) for output in notebook.cells[1].outputs)
    assert size < 2 * LIMITS.output_bytes


def test_points_of_a_part_go_into_its_cell_as_nbgrader_reads_them(graded):
    """Catches partial credit that nbgrader takes for full credit."""
    from nbgrader.utils import determine_grade

    stem = "task_10_classification"
    wrong = "def false_positive_rate(scores, threshold):\n    return 0.5\n"
    notebook = answered_notebook(solved(stem), wrong)
    points, outcomes, _ = graded(stem, notebook)
    (cell,) = [cell for cell in notebook.cells if is_graded(cell)]
    write_outcomes(cell, outcomes, ["A note <b>to read</b>."])
    assert determine_grade(cell) == (points["classification"][0], 10)
    assert 0 < points["classification"][0] < 10
    assert "&lt;b&gt;" in cell.outputs[0].data["text/html"]


def test_feedback_names_no_more_of_an_exception_than_its_builtin_kind():
    """Catches a message, a type's name or a line that carries a hidden input to the student."""
    error = StudentError("Secret123", "tensor([0.1])", "x = 1", ["Secret123", "ValueError"])
    assert explain_discreetly(error, known_lines={"x = 1"}) == (
        "Your code stops with ValueError in the line `x = 1`."
    )
    assert explain_discreetly(error, known_lines=set()) == "Your code stops with ValueError."


def test_grader_that_fails_itself_is_told_and_logged(caplog):
    """Catches a bug of ours that looks like a student's mistake."""
    with caplog.at_level(logging.ERROR):
        hint = explain_discreetly(ZeroDivisionError("ours"), known_lines=set())
    assert "tell your instructor" in hint
    assert "ours" not in hint
    assert "A grader itself failed" in caplog.text
    assert explain_discreetly(Mistake("Look here."), known_lines=set()) == "Look here."


@pytest.mark.parametrize("disturbance", ["torch.manual_seed(7)", "torch.set_num_threads(2)"])
@pytest.mark.parametrize("stem", ["task_07_network", "task_08_training"])
def test_seeds_and_threads_of_a_student_change_nothing(graded, stem, disturbance):
    """Catches a verdict that depends on chance."""
    notebook = solved(stem)
    notebook.cells[1].source += f"\n{disturbance}"
    points, _, _ = graded(stem, notebook)
    assert all(earned == possible for earned, possible in points.values())


@pytest.mark.parametrize(("folder", "result"), [("solved", "passed"), ("released", "failed")])
def test_graders_run_on_a_folder_from_a_terminal(tmp_path, folder, result):
    """Catches graders that work within nbgrader only, or are not found at all."""
    stem = "task_04_split"
    notebooks = {stem: solved(stem)} if folder == "solved" else {}
    write_submission(tmp_path, "open_set", notebooks)
    command = [sys.executable, "-m", "pytest", "autograder/graders", "-k", stem]
    run = subprocess.run(
        [*command, "--submission", tmp_path], cwd=ROOT, capture_output=True, text=True
    )
    assert re.search(rf"= 7 {result}, .*deselected", run.stdout), run.stdout


def test_cell_cannot_print_what_graders_sent_when_its_kernel_starts_again(graded):
    """Catches hidden inputs that a student's code keeps in a file and prints after a restart."""
    stem = "task_04_split"
    spy = (
        "import os\n"
        "if os.path.exists('seen'):\n    print(open('seen').read())\n"
        "def split_known_unknown(batch, targets):\n"
        "    open('seen', 'w').write(f'SEEN {batch}')\n"
        "    os._exit(1)\n"
    )
    notebook = answered_notebook(solved(stem), spy)
    graded(stem, notebook)
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert not any("SEEN" in str(output) for output in outputs)
