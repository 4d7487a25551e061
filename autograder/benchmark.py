"""Where the time goes: CPU seconds to grade a right submission, seconds to train for an epoch."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil
import torch

from autograder.grading import NotebookRun, grade
from autograder.kernels import Zygote
from autograder.references import ROOT, solution
from autograder.samples import solved_notebook, write_submission
from openset.tasks import ASSIGNMENTS

ASSIGNMENT = "open_set"
PHASES = ("kernel start", "student cells", "grading, student side", "grading, our side")


def grading_seconds() -> list[list[str]]:
    """CPU seconds to grade one right submission: a row for each notebook, and for all of them."""
    rows = [["notebook", *PHASES, "all"]]
    zygote = Zygote()
    started = psutil.Process(zygote.process.pid).cpu_times()
    stems = list(ASSIGNMENTS[ASSIGNMENT])
    for stem in stems:
        notebook_seconds(stem, zygote)  # imports what graders need
    all_seconds = [notebook_seconds(stem, zygote) for stem in stems]
    zygote.close()
    rows += [row(stem, seconds) for stem, seconds in zip(stems, all_seconds, strict=True)]
    rows.append(row("ten notebooks", [sum(column) for column in zip(*all_seconds, strict=True)]))
    rows.append(row("imports of the zygote, once", [started.user + started.system]))
    return rows


def notebook_seconds(stem: str, zygote: Zygote) -> list[float]:
    """CPU seconds of the phases of grading one notebook."""
    empty = NotebookRun(stem, [], zygote)
    empty.run_cells()
    start = kernel_seconds(empty)
    empty.close()

    ours = time.process_time()
    run = NotebookRun(stem, solved_notebook(ASSIGNMENT, stem).cells, zygote)
    run.run_cells()
    with_cells = kernel_seconds(run)
    grade(run)
    all_of_kernel = kernel_seconds(run)
    run.close()
    ours = time.process_time() - ours
    return [start, max(0.0, with_cells - start), all_of_kernel - with_cells, ours]


def kernel_seconds(run: NotebookRun) -> float:
    """CPU seconds that the kernel of a notebook has used so far."""
    assert run.kernel is not None, "the kernel has ended"
    times = psutil.Process(run.kernel.pid).cpu_times()
    return times.user + times.system


def row(name: str, seconds: list[float]) -> list[str]:
    """A row of the table: seconds by phase, and their sum."""
    columns = [f"{value:.2f}" for value in seconds] + [""] * (len(PHASES) - len(seconds))
    return [name, *columns, f"{sum(seconds):.2f}"]


def autograde_seconds(submissions: int) -> tuple[float, float]:
    """CPU and wall seconds of `nbgrader autograde` for so many right submissions, all included."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "checkout"
        leave_out = shutil.ignore_patterns("__pycache__", "audit", "course", ".venv", ".git")
        for name in ("openset", "autograder", "solutions", "exercises"):
            shutil.copytree(ROOT / name, folder / name, ignore=leave_out)
        shutil.copy(ROOT / "nbgrader_config.py", folder)
        stems = ASSIGNMENTS[ASSIGNMENT]
        solved = {stem: solved_notebook(ASSIGNMENT, stem) for stem in stems}
        for number in range(submissions):
            target = folder / "course" / "submitted" / f"student-{number}" / ASSIGNMENT
            write_submission(target, ASSIGNMENT, solved)
        for command in ("generate_assignment", "autograde"):
            before, started = children_seconds(), time.monotonic()
            subprocess.run(
                [sys.executable, "-m", "nbgrader", command, ASSIGNMENT, "--force"],
                cwd=folder, check=True, capture_output=True,
            )  # fmt: skip
        return children_seconds() - before, time.monotonic() - started


def children_seconds() -> float:
    """CPU seconds of all child processes that have ended."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def training(seeds: int, epochs: int) -> list[list[str]]:
    """Reference solutions on the data of `OPENSET_DATA`: seconds per epoch and rates, by seed."""
    data = os.environ.get("OPENSET_DATA")
    names = ("03_dataset_items", "07_network", "08_training", "10_classification")
    items, network, training, classification = (solution(f"task_{name}") for name in names)
    if data:
        os.environ["OPENSET_DATA"] = data  # solutions are loaded with the digits
    loader = torch.utils.data.DataLoader
    train, validation, test = (
        items.OpenSetMNIST(purpose) for purpose in ("train", "validation", "test")
    )
    rows = [["seed", "s per epoch", "CCR at 1 % FPR, negative", "CCR at 10 % FPR, unknown"]]
    for seed in range(seeds):
        torch.manual_seed(seed)
        net = network.Network()
        started = time.monotonic()
        training.train(
            net, loader(train, batch_size=64, shuffle=True), loader(validation, 1000), epochs
        )
        seconds = (time.monotonic() - started) / epochs
        known, targets, negative = classification.class_scores(net, loader(validation, 1000))
        _, _, unknown = classification.class_scores(net, loader(test, 1000))
        rates = [
            classification.correct_classification_rate(
                known, targets, classification.select_threshold(scores, rate)
            )
            for scores, rate in ((negative, 0.01), (unknown, 0.1))
        ]
        rows.append([str(seed), f"{seconds:.1f}", *(f"{rate:.1%}" for rate in rates)])
    return rows
