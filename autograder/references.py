"""The reference solutions: modules for graders, bytecode for students' kernels."""

from __future__ import annotations

import os
import py_compile
from pathlib import Path
from types import ModuleType

from openset import earlier_tasks
from openset.data import cache_root, embedded_digits
from openset.submission import LocalSubmission, Submission
from openset.tasks import earlier_tasks as earlier_stems

ROOT = Path(__file__).resolve().parent.parent
SOLUTIONS = ROOT / "solutions"

# In this process, a solution that uses an earlier task means the earlier solution.
os.environ[earlier_tasks.REFERENCES] = str(SOLUTIONS)


def solution(stem: str) -> ModuleType:
    """The reference solution of a task as a module: graders take expected values from it."""
    os.environ["OPENSET_DATA"] = str(embedded_digits(cache_root()))  # as in students' kernels
    return earlier_tasks.reference(SOLUTIONS, stem)


def reference(stem: str) -> Submission:
    """The reference solution as a submission: its answer to a probe is the expected one."""
    return LocalSubmission(vars(solution(stem)))


def write_bytecode(stem: str, folder: Path) -> None:
    """Write what the kernel of task `stem` may import: earlier solutions, as bytecode alone.

    Without docstrings and with source paths of no meaning; this task and later ones are absent.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for earlier in earlier_stems(stem):
        py_compile.compile(
            str(SOLUTIONS / f"{earlier}.py"),
            cfile=str(folder / f"{earlier}.pyc"),
            dfile=f"{earlier}.py",
            doraise=True,
            optimize=2,
            invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH,
        )
