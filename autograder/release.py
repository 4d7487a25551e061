"""From the percent scripts in `solutions/` to the source notebooks that nbgrader releases.

A cell's header says in a few words what nbgrader needs to know:
`solution="name"` (students fill it in), `graded="part" points=5` (stands for points) and
`tags=["demo"]` (runs for students only).
"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

import jupytext
import nbformat
from nbformat import NotebookNode
from nbgrader.preprocessors import ClearSolutions

from autograder.references import ROOT, SOLUTIONS
from openset.tasks import ASSIGNMENTS

SOURCES = ROOT / "course" / "source"
KERNELSPEC = {"name": "python3", "display_name": "Python 3 (ipykernel)", "language": "python"}
# Scripts are importable: what shows or checks something is guarded. A notebook needs no guard.
GUARD = 'if __name__ == "__main__":\n'


def build_sources() -> list[Path]:
    """Write the source notebooks of all assignments, and list those that changed."""
    changed = []
    for assignment, stems in ASSIGNMENTS.items():
        for stem in stems:
            target = SOURCES / assignment / f"{stem}.ipynb"
            text = nbformat.writes(source_notebook(SOLUTIONS / f"{stem}.py"))
            if not target.is_file() or target.read_text(encoding="utf-8") != text:
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
                changed.append(target)
    return changed


def source_notebook(script: Path) -> NotebookNode:
    """The source notebook of a percent script, the same on every machine."""
    notebook = jupytext.read(script)
    notebook.metadata = NotebookNode(kernelspec=KERNELSPEC, language_info={"name": "python"})
    for number, cell in enumerate(notebook.cells, start=1):
        cell.id = f"cell-{number:02}"
        if cell.source.startswith(GUARD):
            cell.source = textwrap.dedent(cell.source.removeprefix(GUARD))
        cell.metadata = cell_metadata(cell.metadata)
    notebook.nbformat, notebook.nbformat_minor = 4, 5
    return notebook


def cell_metadata(short: NotebookNode) -> NotebookNode:
    """Metadata in nbgrader's form of what a cell's header says in short."""
    solution, part = short.get("solution"), short.get("graded")
    metadata = NotebookNode({"tags": short["tags"]} if "tags" in short else {})
    if solution or part:
        metadata.nbgrader = NotebookNode(
            grade=bool(part),
            grade_id=part or f"solution_{solution}",
            locked=bool(part),
            schema_version=3,
            solution=bool(solution),
            task=False,
        )
    if part:
        metadata.nbgrader.points = short["points"]
    return metadata


class ClearSolutionsOfTask(ClearSolutions):
    """Puts an error that names the task where the reference solution stood."""

    def preprocess(self, nb, resources):
        """Replace the solutions of one notebook."""
        task = task_title(resources["nbgrader"]["notebook"])
        stub = f'# YOUR CODE HERE\nraise NotImplementedError("{task} is not solved yet.")'
        self.code_stub = {"python": stub}
        return super().preprocess(nb, resources)


def task_title(stem: str) -> str:
    """A task's name for people: "Task 4" for `task_04_split`."""
    kind, number = re.match(r"([a-z]+)_(\d+)", stem).groups()  # type: ignore[union-attr]
    return f"{kind.capitalize()} {int(number)}"
