"""The instructor's command line: `python -m autograder --help`."""

from __future__ import annotations

import os
import re

import typer
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

app = typer.Typer(no_args_is_help=True, add_completion=False, help=__doc__)
console = Console()


@app.command()
def release() -> None:
    """Build the released notebooks in exercises/ from the sources in solutions/."""
    from autograder.demo import nbgrader
    from openset.tasks import ASSIGNMENTS

    for assignment, stems in ASSIGNMENTS.items():
        nbgrader("generate_assignment", assignment, "--force")
        console.print(f"exercises/{assignment}: {len(stems)} notebooks")


@app.command()
def demo() -> None:
    """Release the exercise, grade a sample class through nbgrader, write feedback and a report."""
    from autograder.demo import ASSIGNMENT, nbgrader, write_class
    from autograder.report import class_table, write_report
    from openset.tasks import ASSIGNMENTS

    with progress() as bars:
        bar = bars.add_task("building the release", total=1)
        nbgrader("generate_assignment", ASSIGNMENT, "--force")
        bars.update(bar, completed=1)

        students = write_class()
        notebooks = len(students) * len(ASSIGNMENTS[ASSIGNMENT])
        bar = bars.add_task(f"grading {len(students)} students", total=notebooks)

        def advance(line: str) -> None:
            if match := re.search(r"Autograding .*/([^/]+)/[^/]+/([^/]+)\.ipynb", line):
                bars.update(bar, advance=1, description=f"grading {match[1]}, {match[2]}")

        nbgrader("autograde", ASSIGNMENT, "--force", progress=advance)
        bars.update(bar, description=f"graded {len(students)} students")

        bar = bars.add_task("writing feedback and report", total=2)
        nbgrader("generate_feedback", ASSIGNMENT, "--force")
        bars.update(bar, completed=1)
        page = write_report(ASSIGNMENT)
        bars.update(bar, completed=2)

    header, *rows = class_table(ASSIGNMENT)
    header = [name.removeprefix("Task ") for name in header]
    show_table("Points of the sample class, by task", header, rows)
    console.print(f"\nReport:    {os.path.relpath(page)}")
    console.print(f"Feedback:  course/feedback/sample-early-mistake/{ASSIGNMENT}/*.html")
    console.print("Next:      docs/instructors.md says how to do this with your class.")


@app.command()
def report(assignment: str = typer.Argument("open_set", help="The assignment.")) -> None:
    """Write a page about a graded class: points per task, what failed, every student."""
    from autograder.report import write_report

    console.print(f"Report: {os.path.relpath(write_report(assignment))}")


@app.command()
def audit(
    task: list[str] = typer.Option([], help="Stem of a task, or a part of it; all without."),
    quick: bool = typer.Option(False, help="A few answers of each task, and no mutants."),
    workers: int = typer.Option(os.cpu_count() or 1, help="Processes that grade."),
) -> None:
    """Measure the graders: right answers accepted, mistakes and mutants caught."""
    from autograder.auditing import audit as examine_all
    from autograder.auditing import chosen_answers, summary, write_page

    answers = chosen_answers(task, quick)
    findings = []
    with progress() as bars:
        bar = bars.add_task("grading answers", total=len(answers))
        for finding in examine_all(answers, workers):
            findings.append(finding)
            bars.update(bar, advance=1, description=f"grading {finding.answer.stem}")
    header, *rows = summary(findings)
    show_table("Audit of the graders", header, rows)
    for finding in findings:
        for problem in finding.problems:
            answer = finding.answer
            line = f"{answer.stem} {answer.kind} {answer.name}: {problem}\n    {answer.description}"
            console.print(escape(line), soft_wrap=True)
    console.print(f"Page: {os.path.relpath(write_page(findings))}")
    if any(finding.problems for finding in findings):
        raise typer.Exit(1)


@app.command()
def bench(
    submissions: int = typer.Option(4, help="Right submissions for nbgrader to grade."),
    seeds: int = typer.Option(1, help="Networks to train."),
    epochs: int = typer.Option(10, help="Epochs to train each of them for."),
) -> None:
    """Measure grading, and training on the data of OPENSET_DATA."""
    from autograder.benchmark import autograde_seconds, grading_seconds, training

    header, *rows = grading_seconds()
    show_table("CPU seconds to grade one right submission", header, rows)
    one, _ = autograde_seconds(1)
    cpu, wall = autograde_seconds(1 + submissions)
    console.print(
        f"nbgrader autograde: {(cpu - one) / submissions:.1f} CPU s for each submission after the "
        f"first, {one:.1f} for the first; {wall / (1 + submissions):.1f} s of wall time each"
    )
    header, *rows = training(seeds, epochs)
    show_table("Training and rates of the reference solutions", header, rows)


def progress() -> Progress:
    """Progress bars for long work."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, TimeElapsedColumn(), console=console)


def show_table(title: str, header: list[str], rows: list[list[str]]) -> None:
    """Print rows of text as a table."""
    table = Table(title=title, box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False)
    for column, name in enumerate(header):
        table.add_column(name, justify="right" if column else "left", no_wrap=True)
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    console.print(table)


if __name__ == "__main__":
    app()
