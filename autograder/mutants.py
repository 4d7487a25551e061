"""Mutants of the reference solutions: small changes that a good grader notices.

Cosmic Ray makes them (operators, comparisons, numbers, booleans, loops, decorators, ...). Those
that change nothing that the contract asks for are listed in `audit/equivalent_mutants.txt`, each
with the reason.
"""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names

from autograder.references import SOLUTIONS
from autograder.release import source_notebook
from openset.notebooks import is_solution

EQUIVALENT = Path(__file__).parent / "audit" / "equivalent_mutants.txt"


@dataclass(frozen=True)
class Mutant:
    """A solution with one change; `breaks` is the function or class that it is in."""

    name: str
    breaks: str
    source: str
    before: str  # the changed line, and what became of it
    after: str


def mutants_of(stem: str) -> Iterator[Mutant]:
    """All mutants of the reference solution of a task, equivalent ones aside."""
    equivalent = set(equivalent_mutants())
    seen = set()
    for cell in source_notebook(SOLUTIONS / f"{stem}.py").cells:
        if not is_solution(cell):
            continue
        name = cell.metadata.nbgrader.grade_id.removeprefix("solution_")
        for operator_name in sorted(operator_names()):
            for source in mutations(cell.source, operator_name):
                before, after = changed_line(cell.source, source)
                if source not in seen and f"{stem} | {before} | {after}" not in equivalent:
                    seen.add(source)
                    short = operator_name.removeprefix("core/")
                    yield Mutant(f"{short}_{len(seen):03}", name, source, before, after)


def mutations(source: str, operator_name: str) -> Iterator[str]:
    """The source with an operator applied to each place where it can be."""
    operator_class = get_operator(operator_name)
    if operator_class.arguments():  # needs to be told names of variables
        return
    for occurrence in itertools.count():
        mutated = mutate_code(source, operator_class(), occurrence)
        if mutated is None:
            return
        if mutated != source:
            yield mutated


def changed_line(before: str, after: str) -> tuple[str, str]:
    """The first line that differs, before and after."""
    changes = [
        line[2:].strip()
        for line in difflib.ndiff(before.split("\n"), after.split("\n"))
        if line.startswith(("- ", "+ "))
    ]
    return changes[0], changes[1] if len(changes) > 1 else ""


def equivalent_mutants() -> Iterator[str]:
    """Keys of the mutants that change nothing: lines of the file that are no comments."""
    for line in EQUIVALENT.read_text(encoding="utf-8").split("\n"):
        if line.strip() and not line.startswith("#"):
            yield line.rsplit(" # ", 1)[0]
