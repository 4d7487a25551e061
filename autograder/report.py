"""The instructor's report of a graded class: points per task, checks that failed, every student.

Points come from nbgrader's gradebook, where corrections by hand are in them; which checks failed,
and notes of what was repaired or refused, come from the metadata of the autograded notebooks.
"""

from __future__ import annotations

import base64
import io
import json
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import mean, median

import jinja2
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from nbgrader.api import Assignment, Grade, Gradebook, Notebook, Student, SubmittedNotebook
from nbgrader.api import SubmittedAssignment as Submission
from sqlalchemy import func

from autograder.nbgrader_course import NOTES, OUTCOMES
from autograder.references import ROOT
from autograder.release import task_title
from openset.tasks import ASSIGNMENTS

COURSE = ROOT / "course"
DB_URL = f"sqlite:///{COURSE / 'gradebook.db'}"
COURSE_ID = "open_set_learning"  # as in nbgrader_config.py; nbgrader adds a course it does not know
COSTLIEST = 12  # checks in the picture of lost points
EARNED, LOST = "#2b6f8f", "#c8641e"


@dataclass(frozen=True)
class Row:
    """A student's points for each notebook that is graded, by the stem of its task."""

    student: str
    points: dict[str, float]
    penalty: float = 0.0  # points taken off for handing in late

    @property
    def total(self) -> float | None:
        """Points of the assignment, as nbgrader exports them; `None` where nothing is graded."""
        return max(0.0, sum(self.points.values()) - self.penalty) if self.points else None


@dataclass
class Check:
    """A check, its points, and the hint that each student got who failed it."""

    sentence: str
    points: float
    hints: dict[str, str] = field(default_factory=dict)


@dataclass
class Task:
    """A task, what it is worth, and what became of its checks in the notebooks that were read."""

    stem: str
    possible: float
    notebooks: int = 0
    checks: dict[tuple[str, str], Check] = field(default_factory=dict)  # by part and sentence

    @property
    def title(self) -> str:
        """Its name for people: "Task 4: split"."""
        return f"{task_title(self.stem)}: {self.stem.split('_', 2)[2].replace('_', ' ')}"

    @property
    def failed(self) -> list[Check]:
        """Checks that somebody failed: those of most students first, then of most points."""
        failed = [check for check in self.checks.values() if check.hints]
        return sorted(failed, key=lambda check: (-len(check.hints), -check.points))

    @property
    def failed_all(self) -> set[str]:
        """Students who failed every check: no solution, or none that could be run."""
        return set.intersection(*(set(check.hints) for check in self.checks.values()))

    def mean_loss(self, check: Check) -> float:
        """Points that a check cost, as a mean of all students."""
        return check.points * len(check.hints) / self.notebooks

    def frequent_hint(self, check: Check) -> str:
        """Find the most frequent hint of a check, to students who passed another if there are."""
        without = self.failed_all
        telling = [hint for student, hint in check.hints.items() if student not in without]
        return Counter(telling or check.hints.values()).most_common(1)[0][0]

    def count(self, student: str, outcomes: Sequence[dict]) -> None:
        """Count what became of the checks in a student's notebook."""
        self.notebooks += bool(outcomes)
        for outcome in outcomes:
            key = outcome["part"], outcome["sentence"]
            check = self.checks.setdefault(key, Check(key[1], outcome["points"]))
            if not outcome["passed"]:
                check.hints[student] = outcome["hint"]


def read_gradebook(assignment: str, db_url: str) -> tuple[list[Task], list[Row]]:
    """Read the tasks of an assignment, and a row for every student of the course, sorted by name.

    Raises `ValueError` that lists the assignments where there is none of this name.
    """
    if assignment not in ASSIGNMENTS:
        known = ", ".join(ASSIGNMENTS)
        raise ValueError(f"There is no assignment {assignment!r}. The assignments are: {known}.")
    late = func.max(SubmittedNotebook.late_submission_penalty)
    # One query: nbgrader's objects would ask the database once more for every notebook.
    with Gradebook(db_url, COURSE_ID) as gradebook:
        query = gradebook.db.query
        students = sorted(name for (name,) in query(Student.id))
        released = query(Notebook.name, Notebook.max_score).join(Notebook.assignment)
        possible = {
            row.name: row.max_score for row in released.filter(Assignment.name == assignment)
        }
        graded = (
            query(Submission.student_id, Notebook.name, func.sum(Grade.score), late)
            .select_from(Grade)
            .join(Grade.notebook)
            .join(SubmittedNotebook.assignment)
            .join(SubmittedNotebook.notebook)
            .join(Notebook.assignment)
            .filter(Assignment.name == assignment)
            .filter(func.coalesce(Grade.manual_score, Grade.auto_score).is_not(None))
            .group_by(Submission.student_id, Notebook.name)
            .all()
        )
    points: dict[str, dict[str, float]] = defaultdict(dict)
    penalties: dict[str, float] = defaultdict(float)
    for student, stem, score, penalty in graded:
        points[student][stem] = score
        penalties[student] += penalty or 0.0
    tasks = [Task(stem, possible.get(stem, 0.0)) for stem in ASSIGNMENTS[assignment]]
    return tasks, [Row(student, points[student], penalties[student]) for student in students]


def read_notebook(path: Path) -> tuple[list[dict], list[str]]:
    """Read outcomes and notes that an autograded notebook keeps; a note where it keeps none."""
    kinds = {"part": str, "sentence": str, "points": float, "hint": str, "passed": bool}
    try:
        metadata = json.loads(path.read_text(encoding="utf-8"))["metadata"]
        kept = [
            {name: kind(one[name]) for name, kind in kinds.items()} for one in metadata[OUTCOMES]
        ]
        return kept, [str(note) for note in metadata[NOTES]]
    except FileNotFoundError:
        return [], ["The autograded notebook is missing: its checks are not counted here."]
    except Exception as error:  # one broken file must not cost the instructor the report
        kind = type(error).__name__
        return [], [f"The autograded notebook has no outcomes to read ({kind}): grade it again."]


def read_notebooks(
    tasks: Sequence[Task], rows: Sequence[Row], folder: Path, assignment: str
) -> dict[tuple[str, str], list[str]]:
    """Count the checks of all graded notebooks; their notes, by student and stem of the task."""
    notes = {}
    for row in rows:
        for task in (task for task in tasks if task.stem in row.points):
            path = folder / row.student / assignment / f"{task.stem}.ipynb"
            outcomes, sentences = read_notebook(path)
            task.count(row.student, outcomes)
            if sentences:
                notes[row.student, task.stem] = sentences
    return notes


def number(value: float | None) -> str:
    """Write points for people: two decimals at most, a dash where there are none."""
    return "–" if value is None else f"{round(value, 2):g}"


def class_table(assignment: str, db_url: str = DB_URL) -> list[list[str]]:
    """Points of a class as rows of text: a header, then student, points per task and total.

    The header has the number of a task alone, as a terminal is narrow.
    """
    tasks, rows = read_gradebook(assignment, db_url)
    table = [["student", *(task_title(task.stem).split()[-1] for task in tasks), "total"]]
    for row in rows:
        points = [row.points.get(task.stem) for task in tasks]
        table.append([row.student, *map(number, [*points, row.total])])
    return table


def shares(earned: Iterable[float | None], possible: float) -> list[float]:
    """Points earned as shares in [0, 1] of the possible ones, of those who have points."""
    return [min(1.0, points / possible) for points in earned if points is not None and possible]


def picture_of_points(tasks: Sequence[Task], rows: Sequence[Row]) -> str:
    """Draw, for each task and for all together, how many students earned which share of it."""
    lines = [shares((row.points.get(task.stem) for row in rows), task.possible) for task in tasks]
    lines.append(shares((row.total for row in rows), sum(task.possible for task in tasks)))
    titles = [*(task.title for task in tasks), "All tasks"]
    figure, axes = horizontal_axes(titles, "Share of the points that a student earned")
    for height, earned in enumerate(lines):
        if earned:
            # Disks for counts, not a point for each student: as small and clear for 1,000 of them.
            counts = Counter(round(share * 20) / 20 for share in earned)
            areas = [max(12.0, 700 * count / len(earned)) for count in counts.values()]
            axes.scatter(list(counts), [height] * len(counts), areas, EARNED, linewidths=0)
            axes.plot([mean(earned)] * 2, [height - 0.4, height + 0.4], color=LOST, linewidth=2.5)
            label = f"mean {100 * mean(earned):.0f} %"
            axes.text(1.04, height, label, verticalalignment="center", color=LOST)
    axes.set(xlim=(-0.04, 1.15), xticks=(0, 0.25, 0.5, 0.75, 1))
    axes.xaxis.set_major_formatter(lambda share, _: f"{100 * share:.0f} %")
    return data_uri(figure)


def picture_of_losses(tasks: Sequence[Task]) -> str:
    """Draw the checks that cost the class most points, and how many students failed each."""
    failed = [(task.mean_loss(check), task, check) for task in tasks for check in task.failed]
    costliest = sorted(failed, key=lambda loss: -loss[0])[:COSTLIEST]
    labels = [f"{task_title(task.stem)}: {check.sentence}" for _, task, check in costliest]
    labels = [textwrap.fill(textwrap.shorten(label, 140), 72) for label in labels]
    figure, axes = horizontal_axes(labels, "Points lost, mean of all students")
    bars = axes.barh(range(len(labels)), [loss for loss, _, _ in costliest], 0.6, color=LOST)
    counts = [f"{len(check.hints)} of {task.notebooks} failed" for _, task, check in costliest]
    axes.bar_label(bars, counts, padding=5)
    axes.margins(x=0.35)  # room for "1000 of 1000 failed"
    return data_uri(figure)


def horizontal_axes(lines: Sequence[str], label: str) -> tuple[Figure, Axes]:
    """Axes with a text for each line, the first on top, and a label of what they show."""
    figure = Figure(figsize=(11, 0.8 + 0.5 * len(lines)), layout="constrained")
    axes = figure.add_subplot(xlabel=label, ylim=(len(lines) - 0.5, -0.5))
    axes.set_yticks(range(len(lines)), lines, parse_math=False)  # a sentence may hold a "$"
    axes.tick_params(length=0)
    axes.grid(axis="x", color="#dddddd")
    axes.set_axisbelow(True)
    axes.spines[:].set_visible(False)
    return figure, axes


def data_uri(figure: Figure) -> str:
    """Write a figure as an address that holds the picture itself."""
    file = io.BytesIO()
    figure.savefig(file, format="svg", metadata={"Date": None})
    return f"data:image/svg+xml;base64,{base64.b64encode(file.getvalue()).decode()}"


def write_report(
    assignment: str,
    db_url: str = DB_URL,
    autograded: Path = COURSE / "autograded",
    page: Path = COURSE / "report" / "index.html",
) -> Path:
    """Write the report of an assignment as one self-contained page; where it lies."""
    page.parent.mkdir(parents=True, exist_ok=True)
    tasks, rows = read_gradebook(assignment, db_url)
    notes = read_notebooks(tasks, rows, autograded, assignment)
    totals = [row.total for row in rows if row.total is not None]
    # Whatever comes from students, their names too, is text and never markup: autoescape.
    folder = jinja2.FileSystemLoader(Path(__file__).parent)
    environment = jinja2.Environment(loader=folder, autoescape=True, trim_blocks=True)
    environment.filters |= {"number": number, "mean": mean, "median": median}
    points = picture_of_points(tasks, rows) if totals else None
    losses = picture_of_losses(tasks) if any(task.failed for task in tasks) else None
    context: dict[str, object] = {"assignment": assignment, "now": datetime.now()}
    context |= {"tasks": tasks, "rows": rows, "totals": totals, "notes": notes}
    context |= {"points": points, "losses": losses}
    text = environment.get_template("report.html.jinja").render(context)
    page.write_text(text, encoding="utf-8")
    return page
