"""A course from release to feedback, with nbgrader's own commands and a real exchange folder."""

import copy
import csv
import getpass
import json
import shutil
import subprocess
import sys

import nbformat
import pytest

from autograder.samples import answered_notebook, solved_notebook
from openset.tasks import ASSIGNMENTS

STEMS = list(ASSIGNMENTS["open_set"])


def nbgrader(folder, *arguments, succeeds=True):
    """Run one of nbgrader's commands in a folder; what it says."""
    result = subprocess.run(
        [sys.executable, "-m", "nbgrader", *arguments],
        cwd=folder, capture_output=True, text=True,
    )  # fmt: skip
    assert (result.returncode == 0) == succeeds, result.stdout + result.stderr
    return result.stdout + result.stderr


def scores(folder):
    """Total points by student, as nbgrader exports them."""
    nbgrader(folder, "export", "--to", "grades.csv")
    with (folder / "grades.csv").open() as file:
        return {row["student_id"]: float(row["score"]) for row in csv.DictReader(file)}


def put(folder, student, notebooks):
    """Put a submission where nbgrader collects them."""
    target = folder / "course" / "submitted" / student / "open_set"
    target.mkdir(parents=True)
    for stem, notebook in notebooks.items():
        nbformat.write(notebook, target / f"{stem}.ipynb")
    return target


def test_whole_circle_with_a_real_exchange(checkout, tmp_path):
    """Catches any command of nbgrader's that our configuration breaks."""
    exchange, student = tmp_path / "exchange", tmp_path / "student"
    exchange.mkdir(mode=0o777)
    exchange.chmod(0o777)
    student.mkdir()
    shared = [f"--Exchange.root={exchange}", "--course=open_set_learning"]

    nbgrader(checkout, "generate_assignment", "open_set", "--force")
    nbgrader(checkout, "release_assignment", "open_set", *shared)
    nbgrader(student, "fetch_assignment", "open_set", *shared)
    assert sorted(path.stem for path in (student / "open_set").glob("*.ipynb")) == STEMS

    # One notebook is edited with a plain editor, the others in Jupyter.
    for stem in STEMS[1:]:
        nbformat.write(solved_notebook("open_set", stem), student / "open_set" / f"{stem}.ipynb")
    path = student / "open_set" / f"{STEMS[0]}.ipynb"
    text = path.read_text()
    old = json.dumps('    raise NotImplementedError("Task 1 is not solved yet.")')[1:-1]
    new = json.dumps(
        "    row = [float(int(label) == known) for known in KNOWN_CLASSES]\n"
        "    return torch.tensor(row if any(row) else [0.25] * 4)"
    )[1:-1]
    path.write_text(text.replace(old, new, 1))

    nbgrader(student, "submit", "open_set", *shared)
    nbgrader(checkout, "collect", "open_set", *shared)
    nbgrader(checkout, "autograde", "open_set")
    assert scores(checkout) == {getpass.getuser(): 97}
    nbgrader(checkout, "generate_feedback", "open_set")
    nbgrader(checkout, "release_feedback", "open_set", *shared)
    nbgrader(student, "fetch_feedback", "open_set", *shared)
    (feedback,) = (student / "open_set").rglob(f"{STEMS[0]}.html")
    page = feedback.read_text()
    assert "(Score: 5.0 / 5.0)" in page
    assert "Known classes get a one at their own position" in page
    assert "This is not implemented yet." in page


def test_broken_submissions_cost_their_own_notebooks_only(checkout):
    """Catches a broken notebook that takes its submission, or the class, with it."""
    nbgrader(checkout, "generate_assignment", "open_set", "--force")
    solved = {stem: solved_notebook("open_set", stem) for stem in STEMS}
    folder = put(checkout, "truncated", solved)
    path = folder / f"{STEMS[3]}.ipynb"
    path.write_text(path.read_text()[:500])
    folder = put(checkout, "missing", solved)
    (folder / f"{STEMS[6]}.ipynb").unlink()
    dying = answered_notebook(solved[STEMS[5]], "import os\ndef confidence(z, t): os._exit(0)\n")
    put(checkout, "dying", solved | {STEMS[5]: dying})
    forged = copy.deepcopy(solved)
    for cell in forged[STEMS[0]].cells:
        if "nbgrader" in cell.metadata:
            cell.metadata.nbgrader["points"] = 1000
    extra = copy.deepcopy(forged[STEMS[0]].cells[-1])
    extra.id = "extra"
    extra.metadata.nbgrader.update(grade_id="my_own", points=50)
    forged[STEMS[0]].cells.append(extra)
    put(checkout, "forged", forged)
    put(checkout, "right", solved)
    nbgrader(checkout, "autograde", "open_set")
    assert scores(checkout) == {
        "truncated": 92, "missing": 92, "dying": 91, "forged": 100, "right": 100,
    }  # fmt: skip

    nbgrader(checkout, "generate_feedback", "open_set")
    pages = checkout / "course" / "feedback"
    assert (
        f"{STEMS[3]}.ipynb is no notebook that can be read"
        in (pages / "truncated" / "open_set" / f"{STEMS[3]}.html").read_text()
    )
    assert (
        f"{STEMS[6]}.ipynb was not handed in"
        in (pages / "missing" / "open_set" / f"{STEMS[6]}.html").read_text()
    )
    assert (
        "The kernel died while a check called your code."
        in (pages / "dying" / "open_set" / f"{STEMS[5]}.html").read_text()
    )


@pytest.mark.parametrize(("kind", "says"), [("solved", "Success!"), ("released", "FAILED")])
def test_validate_passes_on_solved_and_fails_on_released(checkout, kind, says):
    """Catches public checks that nbgrader's Validate does not see."""
    folder = checkout / kind
    shutil.copytree(checkout / "exercises" / "open_set", folder)
    if kind == "solved":
        for stem in STEMS:
            nbformat.write(solved_notebook("open_set", stem), folder / f"{stem}.ipynb")
    for stem in (STEMS[0], STEMS[3]):
        assert says in nbgrader(folder, "validate", f"{stem}.ipynb")
