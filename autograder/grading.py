"""Grading one notebook: run its cells in a kernel, then the hidden graders here.

The student's cells run first and all outputs are stored before any grader asks anything: what a
grader sends in can no longer be printed by a later cell. A kernel that dies or hangs is started
again without the cell that did it, so one call that kills it costs one check.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
import time
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
from nbformat import NotebookNode
from nbformat.v4 import new_output

from autograder.kernels import Kernel, KernelFailure, Zygote
from autograder.limits import LIMITS, Limits
from autograder.outputs import OutputStore, error_output
from autograder.references import write_bytecode
from openset.checking import Outcome, Results, Table, run_checks
from openset.expectations import Mistake
from openset.notebooks import is_demo, is_graded
from openset.submission import StudentError, Submission

GRADERS = Path(__file__).parent / "graders"
BUILTIN_ERRORS = {
    name
    for name, value in vars(__import__("builtins")).items()
    if isinstance(value, type) and issubclass(value, Exception)
}

log = logging.getLogger(__name__)
torch.set_num_threads(1)  # graders compute little, and several of them share a machine


@dataclass
class NotebookRun:
    """A student's notebook in a kernel of its own: a channel for a `Submission`.

    `failures` tells, in a sentence each, where the kernel died or was stopped.
    """

    stem: str
    cells: list[NotebookNode]
    zygote: Zygote
    helpers: Path | None = None  # folder of other files that were handed in
    limits: Limits = LIMITS
    failures: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="n-", dir=self.zygote.folder))
        self.references = self.folder / "references"
        self.workspace = self.folder / "work"
        write_bytecode(self.stem, self.references)
        copy_helpers(self.helpers, self.workspace, self.limits.helper_bytes)
        self.deadline = time.monotonic() + self.limits.notebook_seconds
        self.fatal: set[int] = set()  # cells that killed their kernel
        self.kernel: Kernel | None = None
        self.starts = 0

    def run_cells(self) -> None:
        """Start a kernel, run the student's cells and store their outputs, whatever they do."""
        for cell in self.cells:
            if cell.cell_type == "code":
                cell.outputs, cell.execution_count = [], None
        while self.kernel is None and self._may_start():
            self._start(store=True)

    def _may_start(self) -> bool:
        return self.starts <= self.limits.restarts and time.monotonic() < self.deadline

    def _start(self, store: bool) -> None:
        """Start a kernel and run all cells but the fatal ones; no kernel where one more is."""
        self.starts += 1
        kernel = None
        try:
            kernel = Kernel(self.zygote, self.workspace, self.references, self.limits)
            for number, cell in enumerate(self.cells):
                if runs(cell) and number not in self.fatal:
                    self._run_cell(kernel, number, cell, store)
            self.kernel = kernel
        except KernelFailure as failure:
            if kernel is None:
                self.failures.append(f"The kernel {failure}.")
            else:
                kernel.close()

    def _run_cell(self, kernel: Kernel, number: int, cell: NotebookNode, store: bool) -> None:
        deadline = min(time.monotonic() + self.limits.cell_seconds, self.deadline)
        outputs = OutputStore(self.limits.output_bytes)
        try:
            for message in kernel.execute(cell.source, deadline):
                outputs.add(message.type, message.content)
        except KernelFailure as failure:
            self.fatal.add(number)
            sentence = f"The kernel {failure} (code cell {self._code_number(number)})."
            self.failures.append(sentence)
            cell.outputs = [*outputs.stored, error_output(sentence)]
            raise
        if store:  # never once graders have asked: a cell could print what they sent in
            cell.outputs, cell.execution_count = outputs.stored, outputs.execution_count

    def _code_number(self, number: int) -> int:
        return sum(cell.cell_type == "code" for cell in self.cells[: number + 1])

    def exchange(self, request: str, serve: Callable[[str], str]) -> str:
        """Carry a grader's request into the kernel and its answer back.

        Raises `StudentError` where the kernel dies or does not answer in time.
        """
        if self.kernel is None and self._may_start():
            self._start(store=False)
        if self.kernel is None:
            raise StudentError("KernelDied", self.failures[-1] if self.failures else "")
        expression = f"__import__('openset.submission').submission.reply_in_kernel({request!r})"
        deadline = min(time.monotonic() + self.limits.call_seconds, self.deadline)
        try:
            return self.kernel.evaluate(expression, serve, deadline)
        except KernelFailure as failure:
            self.kernel.close()
            self.kernel = None
            sentence = f"The kernel {failure} while a check called your code."
            if sentence not in self.failures:
                self.failures.append(sentence)
            raise StudentError("KernelDied", sentence) from failure

    def close(self) -> None:
        """End the kernel and remove what it wrote."""
        if self.kernel is not None:
            self.kernel.close()
        shutil.rmtree(self.folder, ignore_errors=True)


def runs(cell: NotebookNode) -> bool:
    """Whether a cell is run when its notebook is graded."""
    return cell.cell_type == "code" and not is_demo(cell) and not is_graded(cell)


def copy_helpers(source: Path | None, target: Path, maximum: int) -> None:
    """Copy the plain files that lie beside a notebook, up to `maximum` bytes together."""
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.rglob("*")) if source is not None else []:
        if path.is_file() and not path.is_symlink() and path.suffix != ".ipynb":
            maximum -= path.stat().st_size
            if maximum >= 0:
                copy = target / path.relative_to(source)  # type: ignore[arg-type]
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, copy)


def grade(run: NotebookRun, parts: Collection[str] | None = None, *options: str) -> list[Outcome]:
    """Run the hidden graders of a notebook against its kernel; what became of each.

    `parts` are those of the task to grade, `None` means all; `options` are pytest's.
    """
    lines = {line.strip() for cell in run.cells for line in cell.source.split("\n")} - {""}
    results = Results(
        Submission(run.exchange), lambda error: explain_discreetly(error, known_lines=lines), parts
    )
    return run_checks(GRADERS / f"{run.stem}.py", results, *options)


def explain_discreetly(error: BaseException, known_lines: set[str]) -> str:
    """What feedback says of a failure: nothing that a student's code may have been given.

    A message, the name of a type and a line that the kernel reports can carry a hidden input:
    told are builtin types and `known_lines` of the notebook alone.
    """
    if isinstance(error, Mistake):
        return str(error)
    if isinstance(error, StudentError):
        if error.kind == "KernelDied":
            return error.message
        kind = next((kind for kind in error.kinds if kind in BUILTIN_ERRORS), "an exception")
        if kind == "NotImplementedError":
            return "This is not implemented yet."
        where = f" in the line `{error.where}`" if error.where in known_lines else ""
        return f"Your code stops with {kind}{where}."
    log.error("A grader itself failed", exc_info=error)
    return "The grader itself failed here: tell your instructor, who finds the reason in the log."


def points_by_part(outcomes: list[Outcome]) -> dict[str, tuple[float, float]]:
    """Points earned and points possible, for each part of a task."""
    parts: dict[str, tuple[float, float]] = {}
    for part in dict.fromkeys(outcome.part for outcome in outcomes):
        of_part = [outcome for outcome in outcomes if outcome.part == part]
        earned = sum(outcome.points for outcome in of_part if outcome.passed)
        # Rounded once: ten times 0.3 is three.
        parts[part] = (round(earned, 6), round(sum(outcome.points for outcome in of_part), 6))
    return parts


def write_outcomes(cell: NotebookNode, outcomes: list[Outcome], notes: list[str]) -> None:
    """Put the outcomes of a part into its graded cell, in the form that nbgrader reads.

    nbgrader takes the points from the number of an `execute_result`; the table is for people.
    """
    earned, possible = points_by_part(outcomes).get(part_name(cell), (0.0, 0.0))
    table = Table([o for o in outcomes if o.part == part_name(cell)], notes)
    data: dict[str, Any] = {"text/plain": repr(table), "text/html": table._repr_html_()}
    is_full = possible > 0 and earned == possible
    score = float(cell.metadata.nbgrader["points"]) if is_full else earned
    cell.outputs = [
        new_output("display_data", data=data),
        new_output("execute_result", data={"text/plain": repr(score)}, execution_count=None),
    ]


def part_name(cell: NotebookNode) -> str:
    """The part of its task that a graded cell stands for."""
    return str(cell.metadata.nbgrader["grade_id"])
