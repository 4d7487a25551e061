"""Submissions made from the release: solved, blank, or with given answers in place of solutions."""

from __future__ import annotations

import ast
import copy
import re
import shutil
from collections.abc import Mapping
from pathlib import Path

import nbformat
from nbformat import NotebookNode

from autograder.references import ROOT, SOLUTIONS
from autograder.release import source_notebook
from openset.notebooks import is_solution
from openset.tasks import ASSIGNMENTS

EXERCISES = ROOT / "exercises"


def solved_notebook(assignment: str, stem: str) -> NotebookNode:
    """The released notebook of a task with the reference solutions filled in."""
    released = nbformat.read(EXERCISES / assignment / f"{stem}.ipynb", as_version=4)
    source = source_notebook(SOLUTIONS / f"{stem}.py")
    solutions = {
        cell.metadata.nbgrader.grade_id: re.sub(r" *# (BEGIN|END) SOLUTION\n?", "", cell.source)
        for cell in source.cells
        if is_solution(cell)
    }
    for cell in released.cells:
        if is_solution(cell):
            cell.source = solutions[cell.metadata.nbgrader.grade_id]
    return released


def answered_notebook(solved: NotebookNode, answer: str) -> NotebookNode:
    """A solved notebook with an answer in place of the solutions whose names it defines.

    The answer takes the place of the first of them; what it does not define stays solved.
    """
    notebook = copy.deepcopy(solved)
    names = names_defined(answer)
    replaced = [
        cell
        for cell in notebook.cells
        if is_solution(cell) and cell.metadata.nbgrader.grade_id.removeprefix("solution_") in names
    ]
    if not replaced:
        raise ValueError("The answer defines none of the names that its task asks for.")
    for cell in replaced:
        cell.source = ""
    replaced[0].source = answer
    return notebook


def names_defined(source: str) -> set[str]:
    """Names that a piece of code defines or imports at its top level."""
    names = set()
    for statement in ast.parse(source).body:
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            names.add(statement.name)
        elif isinstance(statement, (ast.Import, ast.ImportFrom)):
            names |= {alias.asname or alias.name for alias in statement.names}
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            names |= {
                node.id
                for node in ast.walk(statement)
                if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
            }
    return names


def write_submission(
    folder: Path, assignment: str, notebooks: Mapping[str, NotebookNode] | None = None
) -> None:
    """Write a submission: the release, some of its notebooks replaced by the given ones."""
    folder.mkdir(parents=True, exist_ok=True)
    for stem in ASSIGNMENTS[assignment]:
        target = folder / f"{stem}.ipynb"
        if notebooks is not None and stem in notebooks:
            nbformat.write(notebooks[stem], target)
        else:
            shutil.copyfile(EXERCISES / assignment / target.name, target)
