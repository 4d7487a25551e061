"""What nbgrader's `autograde` is configured with: reading, grading and missing notebooks.

These are nbgrader's own extension points, so that its commands and the formgrader's button grade
as in any course; see `nbgrader_config.py`.
"""

from __future__ import annotations

import atexit
import copy
import functools
from dataclasses import asdict
from pathlib import Path
from typing import Any

import nbformat
from nbconvert.exporters import NotebookExporter
from nbformat import NotebookNode
from nbgrader.preprocessors import NbGraderPreprocessor

from autograder.grading import NotebookRun, grade, write_outcomes
from autograder.kernels import Zygote
from autograder.references import ROOT
from openset.notebooks import is_graded
from openset.tasks import ASSIGNMENTS

EXERCISES = ROOT / "exercises"
# Metadata of an autograded notebook, written here and never taken from a student.
NOTES = "openset_notes"  # what was repaired or refused, a sentence each
OUTCOMES = "openset_outcomes"  # what became of each check: the fields of openset.checking.Outcome


@functools.cache
def zygote() -> Zygote:
    """The zygote of this process, started when the first notebook is graded."""
    started = Zygote()
    atexit.register(started.close)
    return started


class GradeNotebook(NbGraderPreprocessor):
    """Takes the place of nbgrader's `Execute`: runs a notebook and the hidden graders of its task.

    Graded cells are never run in the student's kernel. Their outputs are written here.
    """

    def preprocess(
        self, nb: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        """Run and grade one notebook."""
        run = NotebookRun(
            stem=resources["nbgrader"]["notebook"],
            cells=nb.cells,
            zygote=zygote(),
            helpers=Path(resources["metadata"]["path"]),
        )
        try:
            run.run_cells()
            outcomes = grade(run)
        finally:
            run.close()
        notes = [*nb.metadata.get(NOTES, []), *run.failures]
        nb.metadata[NOTES] = notes
        nb.metadata[OUTCOMES] = [asdict(outcome) for outcome in outcomes]
        for cell in nb.cells:
            if is_graded(cell):
                write_outcomes(cell, outcomes, notes)
        return nb, resources


class SubmittedNotebookExporter(NotebookExporter):
    """Reads what students hand in: what is no notebook is replaced by the released one, named."""

    def from_filename(
        self, filename: str, resources: Any = None, **options: Any
    ) -> tuple[Any, dict[str, Any]]:
        """Read one notebook, convert it and return it with nbgrader's resources."""
        path = Path(filename)
        sanitizing = Path(filename).is_relative_to(ROOT / "course" / "submitted")
        if not sanitizing:
            return super().from_filename(filename, resources, **options)
        notes = []
        try:
            notebook = nbformat.read(path, as_version=4)
            nbformat.validate(notebook)
        except FileNotFoundError:
            notes = [f"{path.name} was not handed in: it counts as unsolved."]
        except Exception as error:
            reason = type(error).__name__
            notes = [f"{path.name} is no notebook that can be read ({reason}): it was not graded."]
        released = nbformat.read(
            EXERCISES / resources["nbgrader"]["assignment"] / path.name, as_version=4
        )
        if notes:
            notebook = released
        restore_metadata(notebook, released)
        notebook.metadata.pop(OUTCOMES, None)
        notebook.metadata[NOTES] = notes
        resources["metadata"] = {"name": path.stem, "path": str(path.parent)}
        return self.from_notebook_node(notebook, resources, **options)


def restore_metadata(notebook: NotebookNode, released: NotebookNode) -> None:
    """Set what nbgrader knows of each cell to what was released: no more and no other cells count.

    A cell is known by its `grade_id`; what a student or an editor has changed about it is dropped.
    """
    known = {
        cell.metadata.nbgrader.grade_id: cell.metadata.nbgrader
        for cell in released.cells
        if "nbgrader" in cell.metadata
    }
    for cell in notebook.cells:
        given = cell.metadata.pop("nbgrader", None)
        grade_id = given.get("grade_id") if isinstance(given, dict) else None
        if isinstance(grade_id, str) and grade_id in known:
            cell.metadata.nbgrader = copy.deepcopy(known[grade_id])


def add_missing_notebooks(assignment: str, student: str, notebooks: list[str]) -> None:
    """Nbgrader's pre-convert hook: also grade the notebooks that were not handed in, as unsolved.

    So feedback says that they are missing, instead of saying nothing.
    """
    if assignment not in ASSIGNMENTS:
        return
    folder = Path(notebooks[0]).parent
    for stem in ASSIGNMENTS[assignment]:
        path = str(folder / f"{stem}.ipynb")
        if path not in notebooks:
            notebooks.append(path)
    notebooks.sort()
