"""What students receive: fresh, complete, and without any answer."""

import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import nbformat
import pytest

from autograder.references import ROOT, SOLUTIONS
from autograder.release import source_notebook
from openset.notebooks import is_demo, is_graded, is_solution
from openset.tasks import ASSIGNMENTS, task_names

try:
    import tomllib
except ImportError:  # Python 3.10: pytest brings its forerunner
    import tomli as tomllib

TASKS = [(assignment, stem) for assignment, stems in ASSIGNMENTS.items() for stem in stems]
POINTS = {
    "task_01_target_vectors": [5, 3],
    "task_02_filtered_mnist": [8],
    "task_03_dataset_items": [5, 3],
    "task_04_split": [8],
    "task_05_entropic_loss": [11, 5],
    "task_06_confidence": [9, 3],
    "task_07_network": [8],
    "task_08_training": [14],
    "task_09_feature_magnitudes": [8],
    "task_10_classification": [10],
}


def released(assignment, stem):
    return nbformat.read(ROOT / "exercises" / assignment / f"{stem}.ipynb", as_version=4)


def stripped_lines(text):
    return {line.strip() for line in text.split("\n")}


def all_strings(value):
    """All strings in a notebook, wherever they are."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from all_strings(item)


def test_committed_exercises_are_what_nbgrader_generates_now(checkout):
    """Catches an exercise that was edited by hand, or a source that was changed afterwards."""
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "generate_assignment", "open_set", "--force"],
        cwd=checkout, check=True, capture_output=True,
    )  # fmt: skip
    for assignment, stem in TASKS:
        path = Path("exercises") / assignment / f"{stem}.ipynb"
        assert (checkout / path).read_bytes() == (ROOT / path).read_bytes(), path


@pytest.mark.parametrize(("assignment", "stem"), TASKS)
def test_no_line_of_a_solution_is_left_anywhere_in_a_release(assignment, stem):
    """Catches a forgotten marker, and an answer in an output, an attachment or metadata."""
    script = (SOLUTIONS / f"{stem}.py").read_text()
    regions = re.findall(r"# BEGIN SOLUTION\n(.*?)# END SOLUTION", script, flags=re.DOTALL)
    assert len(regions) >= len(task_names(stem))
    told = stripped_lines(re.sub(r"# BEGIN SOLUTION.*?# END", "", script, flags=re.DOTALL))
    answers = {line for line in stripped_lines("".join(regions)) - told if len(line) > 9}
    path = ROOT / "exercises" / assignment / f"{stem}.ipynb"
    text = "\n".join(all_strings(json.loads(path.read_text())))
    assert not answers & stripped_lines(text)
    assert "SOLUTION" not in text
    notebook = released(assignment, stem)
    for cell in notebook.cells:
        assert not cell.get("outputs"), "a released cell has outputs"
        assert "attachments" not in cell
        assert set(cell.metadata) <= {"nbgrader", "tags", "deletable", "editable"}


@pytest.mark.parametrize(("assignment", "stem"), TASKS)
def test_stubs_name_their_task(assignment, stem):
    """Catches a stub that does nothing, or does not say which task it is of."""
    number = int(stem.split("_")[1])
    stubs = [cell.source for cell in released(assignment, stem).cells if is_solution(cell)]
    assert len(stubs) == len(task_names(stem))
    for stub in stubs:
        assert f'raise NotImplementedError("Task {number} is not solved yet.")' in stub
        assert '"""' in stub, "a stub needs a docstring"


@pytest.mark.parametrize(("assignment", "stem"), TASKS)
def test_points_are_those_of_the_design(assignment, stem):
    """Catches a graded cell with other points than its graders give together."""
    graded = [
        cell.metadata.nbgrader for cell in released(assignment, stem).cells if is_graded(cell)
    ]
    assert [cell.points for cell in graded] == POINTS[stem]


def test_all_points_are_100():
    """Catches a task that was added without thinking of the sum."""
    assert sum(sum(points) for points in POINTS.values()) == 100


@pytest.mark.parametrize(("assignment", "stem"), TASKS)
def test_demo_cells_are_unguarded_in_notebooks(assignment, stem):
    """Catches a script's `if __name__` that reaches students."""
    cells = source_notebook(SOLUTIONS / f"{stem}.py").cells
    assert all("__main__" not in cell.source for cell in cells)
    for cell in cells:
        assert not (is_demo(cell) and is_graded(cell))


def test_wheel_holds_the_kit_alone(tmp_path):
    """Catches graders or solutions that reach a student's installation."""
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path, ROOT],
        check=True, capture_output=True,
    )  # fmt: skip
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert all(name.startswith(("openset/", "openset-")) for name in names), names
    stems = {Path(name).stem for name in names if name.startswith("openset/checks/task_")}
    assert stems == {stem for _, stem in TASKS}
    assert "openset/checks/pytest.ini" in names


def test_conda_environment_installs_what_pyproject_says():
    """Catches a second list of packages that drifts away."""
    yaml = pytest.importorskip("yaml")
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    python, pip, packages = environment["dependencies"]
    assert python == f"python {project['requires-python']}"
    assert pip == "pip"
    assert packages["pip"] == ["--constraint constraints.txt", "--editable .[dev]"]
    assert "dev" in project["optional-dependencies"]


def test_constraints_hold_every_package_and_name_no_host():
    """Catches a dependency without a version, and a lock that only works here."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    lines = (ROOT / "constraints.txt").read_text().split("\n")
    held = {re.split(r"[=<> ;]", line)[0] for line in lines}
    wanted = project["dependencies"] + [
        name for names in project["optional-dependencies"].values() for name in names
    ]
    assert {re.split(r"[\[=<>]", name)[0] for name in wanted} - {"openset"} <= held
    assert not any("://" in line for line in lines)
