"""The audit of the graders: right answers they must accept, mistakes and mutants they must catch.

`audit/STEM/right/*.py` and `wrong/*.py` are what students would write, one file each. The first
line says what it is, and in a wrong one the second line, `# breaks: name, name`, says which of the
names that the task asks for are wrong. Names that a file does not define come from the reference.
"""

from __future__ import annotations

import functools
import multiprocessing.util
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import jinja2
from nbformat import NotebookNode

from autograder.grading import NotebookRun, grade, points_by_part
from autograder.kernels import Zygote
from autograder.mutants import Mutant, mutants_of
from autograder.references import ROOT
from autograder.samples import answered_notebook, names_defined, solved_notebook
from openset.notebooks import is_graded, is_solution
from openset.tasks import ASSIGNMENTS

ANSWERS = Path(__file__).parent / "audit"
RIGHT, WRONG, MUTANT = "right", "wrong", "mutant"
GRADER_FAILURE = "The grader itself failed"


@dataclass(frozen=True)
class Answer:
    """One answer to a task; `breaks` are the names that are wrong in it."""

    stem: str
    kind: str  # RIGHT, WRONG or MUTANT
    name: str
    source: str
    breaks: tuple[str, ...] = ()
    description: str = ""


@dataclass
class Finding:
    """What the graders made of an answer: points by part, and what is not as it should be."""

    answer: Answer
    points: dict[str, tuple[float, float]]
    failed: list[tuple[str, str]]  # sentence and hint of each check that failed
    seconds: float
    problems: list[str] = field(default_factory=list)


def answers_of(stem: str, kinds: Sequence[str] = (RIGHT, WRONG)) -> Iterator[Answer]:
    """The answers to a task that are kept as files."""
    for kind in kinds:
        for path in sorted((ANSWERS / stem / kind).glob("*.py")):
            source = path.read_text(encoding="utf-8")
            first, second, *_ = [*source.split("\n"), ""]
            breaks: tuple[str, ...] = ()
            if kind == WRONG:
                if not second.startswith("# breaks: "):
                    raise ValueError(f'{path}: the second line must be "# breaks: name".')
                breaks = tuple(second.removeprefix("# breaks: ").replace(" ", "").split(","))
            yield Answer(stem, kind, path.stem, source, breaks, first.removeprefix("# "))


def mutant_answers(stem: str) -> Iterator[Answer]:
    """The mutants of a task's reference, those aside that are known to be equivalent."""
    for mutant in mutants_of(stem):
        yield Answer(
            stem, MUTANT, mutant.name, mutant.source, (mutant.breaks,), description(mutant)
        )


def description(mutant: Mutant) -> str:
    """What a mutant changes, for people."""
    return f"`{mutant.before}` becomes `{mutant.after}`"


@functools.cache
def zygote() -> Zygote:
    """The zygote of this worker process."""
    return Zygote()


@functools.cache
def solved(stem: str) -> NotebookNode:
    """The solved notebook of a task."""
    assignment = next(name for name, stems in ASSIGNMENTS.items() if stem in stems)
    return solved_notebook(assignment, stem)


def parts_of_names(notebook: NotebookNode) -> dict[str, str]:
    """The part of its task that each name belongs to: the graded cell that follows its solution."""
    parts, waiting = {}, []
    for cell in notebook.cells:
        if is_solution(cell):
            waiting.append(cell.metadata.nbgrader.grade_id.removeprefix("solution_"))
        elif is_graded(cell):
            parts.update(dict.fromkeys(waiting, cell.metadata.nbgrader.grade_id))
            waiting = []
    return parts


def examine(answer: Answer) -> Finding:
    """Grade an answer in a kernel, as a submission would be, and judge the graders by it.

    Of a mistake or mutant, only the parts of the task are graded that it defines: the others are
    the reference's. A mutant is killed by the first check that fails.
    """
    started = time.monotonic()
    notebook = answered_notebook(solved(answer.stem), answer.source)
    part_of = parts_of_names(solved(answer.stem))
    parts = {part_of[name] for name in names_defined(answer.source) & set(part_of)}
    run = NotebookRun(answer.stem, notebook.cells, zygote())
    try:
        run.run_cells()
        outcomes = grade(run, parts, *(["--maxfail=1"] if answer.kind == MUTANT else []))
    finally:
        run.close()
    finding = Finding(
        answer,
        points_by_part(outcomes),
        [(outcome.sentence, outcome.hint) for outcome in outcomes if not outcome.passed],
        time.monotonic() - started,
    )
    finding.problems = list(problems(finding, part_of))
    return finding


def problems(finding: Finding, part_of: dict[str, str]) -> Iterator[str]:
    """What is wrong with the verdict on an answer."""
    answer = finding.answer
    for sentence, hint in finding.failed:
        if GRADER_FAILURE in hint:
            yield f"a grader failed: {sentence}"
    broken = {part_of[name] for name in answer.breaks}
    for part, (earned, possible) in finding.points.items():
        if part in broken and earned == possible:
            yield f"not caught: {part} has all its points"
        if part not in broken and earned < possible:
            yield f"not accepted: {part} has {earned:g} of {possible:g} points"


def audit(answers: Sequence[Answer], workers: int) -> Iterator[Finding]:
    """Examine answers in several processes, in their order."""
    context = multiprocessing.get_context("spawn")  # a zygote and torch are not to be forked
    with ProcessPoolExecutor(workers, context, initializer=close_at_exit) as pool:
        yield from pool.map(examine, answers)


def close_at_exit() -> None:
    """End this worker's zygote with the worker."""
    multiprocessing.util.Finalize(None, lambda: zygote().close(), exitpriority=1)


def chosen_answers(tasks: Sequence[str], quick: bool) -> list[Answer]:
    """The answers of an audit: all, those of some tasks, or a few of each."""
    answers: list[Answer] = []
    for stem in (stem for stems in ASSIGNMENTS.values() for stem in stems):
        if tasks and not any(task in stem for task in tasks):
            continue
        kept = list(answers_of(stem))
        if quick:
            for kind, number in ((RIGHT, 1), (WRONG, 3)):
                of_kind = [answer for answer in kept if answer.kind == kind]
                answers += of_kind[:: max(1, len(of_kind) // number)][:number]
        else:
            answers += [*kept, *mutant_answers(stem)]
    return answers


def summary(findings: Sequence[Finding]) -> list[list[str]]:
    """For each task, how many answers of each kind are judged as they should be; a header first."""
    rows = [["task", "right accepted", "wrong caught", "mutants killed", "seconds"]]
    for stem in dict.fromkeys(finding.answer.stem for finding in findings):
        of_task = [finding for finding in findings if finding.answer.stem == stem]
        counts = []
        for kind in (RIGHT, WRONG, MUTANT):
            of_kind = [finding for finding in of_task if finding.answer.kind == kind]
            good = sum(not finding.problems for finding in of_kind)
            counts.append(f"{good} of {len(of_kind)}")
        rows.append([stem, *counts, f"{sum(finding.seconds for finding in of_task):.0f}"])
    return rows


def write_page(findings: Sequence[Finding]) -> Path:
    """Write the findings as a page, `course/audit/index.html`."""
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=True
    )
    header, *rows = summary(findings)
    page = ROOT / "course" / "audit" / "index.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    template = environment.get_template("audit.html.jinja")
    page.write_text(template.render(header=header, rows=rows, findings=findings), encoding="utf-8")
    return page
