"""The demonstration: a small class that goes through nbgrader from release to feedback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from nbformat import NotebookNode

from autograder.references import ROOT
from autograder.samples import answered_notebook, solved_notebook, write_submission
from openset.tasks import ASSIGNMENTS

ASSIGNMENT = "open_set"
SUBMITTED = ROOT / "course" / "submitted"
AUDIT = Path(__file__).parent / "audit"
PREFIX = "sample-"
MISTAKES = {
    "task_01_target_vectors": "zeros_for_unknown",
    "task_04_split": "sum_to_one_as_test_for_known",
    "task_05_entropic_loss": "backward_ignores_grad_output",
    "task_08_training": "zero_grad_missing",
    "task_10_classification": "rates_are_strict",
}
DIES = "import os\n\n\ndef confidence(logits, targets):\n    os._exit(1)\n"


def write_class() -> list[str]:
    """Write the submissions of the sample class; the students' names.

    Raises `RuntimeError` where a real class lies in `course/`: it must not be mixed with samples.
    """
    others = [path.name for path in SUBMITTED.glob("*") if not path.name.startswith(PREFIX)]
    if others:
        raise RuntimeError(
            f"{SUBMITTED} holds submissions of a real class ({others[0]}, ...). The demonstration "
            "would mix its samples with them: run it in another checkout."
        )
    solved = {stem: solved_notebook(ASSIGNMENT, stem) for stem in ASSIGNMENTS[ASSIGNMENT]}
    first_mistake, *_ = mistaken = {
        stem: answered_notebook(solved[stem], mistake(stem, name))
        for stem, name in MISTAKES.items()
    }
    students: dict[str, dict[str, NotebookNode]] = {
        "all-right": solved,
        "blank": {},
        "early-mistake": solved | {first_mistake: mistaken[first_mistake]},
        "several-mistakes": solved | mistaken,
        "kernel-dies": solved
        | {"task_06_confidence": answered_notebook(solved["task_06_confidence"], DIES)},
        "missing-notebook": solved,
    }
    for name, notebooks in students.items():
        write_submission(SUBMITTED / f"{PREFIX}{name}" / ASSIGNMENT, ASSIGNMENT, notebooks)
    missing = SUBMITTED / f"{PREFIX}missing-notebook" / ASSIGNMENT / "task_07_network.ipynb"
    missing.unlink()
    return [f"{PREFIX}{name}" for name in students]


def mistake(stem: str, name: str) -> str:
    """A typical mistake from the audit corpus, without the two lines that give it away."""
    source = (AUDIT / stem / "wrong" / f"{name}.py").read_text(encoding="utf-8")
    return "\n".join(source.split("\n")[2:])


def nbgrader(*arguments: str, progress: Callable[[str], None] = lambda line: None) -> None:
    """Run one of nbgrader's commands in the project's folder; `progress` gets each of its lines.

    Raises `RuntimeError` with the end of its log where it fails.
    """
    lines = []
    command = [sys.executable, "-m", "nbgrader", *arguments]
    for line in output_lines(command):
        lines.append(line)
        progress(line)
    if lines[-1:] != ["exit status 0"]:
        raise RuntimeError("\n".join([f"nbgrader {' '.join(arguments)} failed:", *lines[-30:]]))


def output_lines(command: list[str]) -> Iterator[str]:
    """Lines that a command writes, and at the end its exit status."""
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    assert process.stdout is not None
    for line in process.stdout:
        yield line.rstrip("\n")
    yield f"exit status {process.wait()}"
