"""`check` inside a notebook: the public checks of a task, run against what the notebook defines."""

from __future__ import annotations

import contextlib
import html
import io
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from openset.expectations import Mistake
from openset.submission import LocalSubmission, StudentError, Submission
from openset.tasks import task_names

CHECKS = Path(__file__).parent / "checks"
MARK = "part(name, points): the part of a task that a check is for, and its points"


class CheckFailed(Exception):
    """At least one public check failed; the table above says which, and what to look at."""

    def _render_traceback_(self) -> list[str]:
        # IPython asks for this: a student needs the sentence, not pytest's insides.
        return [str(self)]


@dataclass
class Outcome:
    """What became of one check: its sentence, its part and points, and what to look at."""

    part: str
    sentence: str
    points: float
    hint: str = ""  # empty: passed
    passed: bool = False


@dataclass
class Results:
    """A pytest plugin that chooses checks, and keeps what became of each."""

    given: Submission
    explain: Any
    parts: Collection[str] | None = None  # of the task; None means all
    outcomes: list[Outcome] = field(default_factory=list)

    def pytest_configure(self, config: pytest.Config) -> None:
        """Know the mark that every check carries."""
        config.addinivalue_line("markers", MARK)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Keep the checks of the parts that are asked for."""
        if self.parts is not None:
            items[:] = [item for item in items if part_of(item)[0] in self.parts]

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[None]):
        """Note the outcome of a check."""
        report = yield
        if call.when == "call" or call.excinfo is not None:
            part, points = part_of(item)
            outcome = Outcome(part, sentence_of(item), points, passed=call.excinfo is None)
            if call.excinfo is not None:
                outcome.hint = self.explain(call.excinfo.value)
            self.outcomes.append(outcome)
        return report


def sentence_of(item: pytest.Item) -> str:
    """The sentence that says what a check checks: its docstring, with its parameters filled in."""
    text = " ".join(item.obj.__doc__.split())  # type: ignore[attr-defined]
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    return text.format(**parameters)


def part_of(item: pytest.Item) -> tuple[str, float]:
    """The part of the task that a test is for, and its points."""
    mark = item.get_closest_marker("part")
    assert mark is not None, f"{item.nodeid} lacks its mark part(name, points)"
    return mark.args[0], float(mark.args[1]) if len(mark.args) > 1 else 0.0


def run_checks(file: Path, results: Results, *options: str) -> list[Outcome]:
    """Run one file of checks with pytest and nothing else of its plugins; what became of each.

    `options` are further ones of pytest's command line.
    """
    arguments = [
        str(file),
        "--quiet",
        "--noconftest",
        "--assert=plain",  # messages are written for students; values must not be shown
        "--import-mode=importlib",
        f"--config-file={file.parent / 'pytest.ini'}",
        f"--rootdir={file.parent}",
        "-pno:openset",  # its fixture reads a folder of notebooks
        *("-pno:cacheprovider", "-pno:unraisableexception", "-pno:threadexception"),
        *("-pno:warnings", "-pno:logging", "-pno:doctest", "-pno:junitxml"),
        *options,
    ]
    given = ModuleType("given")  # a fixture for whole modules must not be a method of an object
    setattr(given, "submission", pytest.fixture(scope="module")(lambda: results.given))  # noqa: B010
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        status = pytest.main(arguments, plugins=[results, given])
    if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RuntimeError(f"{file.name} could not be run:\n{printed.getvalue()}")
    return results.outcomes


def check(task: str, part: str | None = None) -> None:
    """Run the public checks of a task against this notebook and show a table of them.

    `part` names one part of the task, `None` means all of them. Raises `CheckFailed` where a
    check fails, so that nbgrader's *Validate* sees it.
    """
    task_names(task)  # a wrong name is told at once
    from IPython import get_ipython
    from IPython.display import display

    shell = get_ipython()  # type: ignore[no-untyped-call]
    if shell is None:
        raise RuntimeError("check() works in a notebook; in a terminal, use pytest --submission.")
    parts = None if part is None else [part]
    results = Results(LocalSubmission(shell.user_ns), explain_openly, parts)
    outcomes = run_checks(CHECKS / f"{task}.py", results)
    display(Table(outcomes))  # type: ignore[no-untyped-call]
    failed = sum(not outcome.passed for outcome in outcomes)
    if failed:
        raise CheckFailed(f"{failed} of {len(outcomes)} checks failed: see the table above.")


def explain_openly(error: BaseException) -> str:
    """What a student reads about a failure in their own notebook: everything that helps."""
    if isinstance(error, StudentError):
        where = f" in the line `{error.where}`" if error.where else ""
        return f"Your code stops with {error}{where}"
    if isinstance(error, pytest.fail.Exception):
        return "It raises nothing."  # a check with pytest.raises
    return str(error) if isinstance(error, Mistake) else f"{type(error).__name__}: {error}"


class Table:
    """Outcomes of checks as a small table, in a notebook and in plain text, after some notes."""

    def __init__(self, outcomes: Sequence[Outcome], notes: Sequence[str] = ()):
        self.outcomes, self.notes = outcomes, notes

    def __repr__(self) -> str:
        lines = list(self.notes)
        for outcome in self.outcomes:
            sign = "✓" if outcome.passed else "✗"
            lines.append(" ".join(filter(None, (sign, points_text(outcome), outcome.sentence))))
            if not outcome.passed:
                lines.append(f"    {outcome.hint}")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        notes = "".join(f"<p>{html.escape(note)}</p>" for note in self.notes)
        rows = "".join(self._row(outcome) for outcome in self.outcomes)
        return f"{notes}<table>{rows}</table>"

    @staticmethod
    def _row(outcome: Outcome) -> str:
        sign, color = ("✓", "#2a7f3f") if outcome.passed else ("✗", "#b3261e")
        hint = "passed" if outcome.passed else outcome.hint
        cells = [points_text(outcome), outcome.sentence, hint]
        columns = "".join(
            f'<td style="text-align:left;padding:2px 10px">{html.escape(cell)}</td>'
            for cell in cells
            if cell
        )
        return f'<tr><td style="color:{color}">{sign}</td>{columns}</tr>'


def points_text(outcome: Outcome) -> str:
    """Points of a check that carries some, as "earned/possible"; a public check has none."""
    if not outcome.points:
        return ""
    return f"{outcome.points if outcome.passed else 0:.3g}/{outcome.points:.3g}"
