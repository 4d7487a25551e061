"""The instructor's report: pages of small classes, written straight into a gradebook."""

import json
import re
import shutil
from dataclasses import asdict, replace

import pytest
from nbgrader.api import Assignment, Gradebook, GradeCell, Notebook

from autograder import report
from openset.checking import Outcome
from openset.tasks import ASSIGNMENTS

STEMS = list(ASSIGNMENTS["open_set"])
FIRST, SECOND, *_ = STEMS
POSSIBLE = 10.0
FAILED = Outcome("part", "Known classes are one-hot.", 2.5, "Look at the first class.")
PASSED = replace(FAILED, hint="", passed=True)
OTHER = Outcome("part", "Negative classes get 1/O.", 1.0, passed=True)

# nbgrader's own use of SQLAlchemy: harmless.
pytestmark = pytest.mark.filterwarnings("ignore:Object of type <Submitted")


class Course:
    """A course in a folder: a gradebook with the release, and autograded notebooks."""

    def __init__(self, folder):
        self.folder = folder
        self.db_url = f"sqlite:///{folder}/gradebook.db"

    def enrol(self, student):
        with Gradebook(self.db_url, report.COURSE_ID) as gradebook:
            gradebook.add_student(student)

    def submit(self, student, points, **grade):
        """Hand in for a student; `points` by stem, without those that are not graded."""
        with Gradebook(self.db_url, report.COURSE_ID) as gradebook:
            gradebook.update_or_create_student(student)
            gradebook.add_submission("open_set", student)
            for stem, score in points.items():
                kept = gradebook.find_grade("part", stem, "open_set", student)
                kept.auto_score = score
                for name, value in grade.items():
                    setattr(kept, name, value)
            gradebook.db.commit()

    def notebook(self, student, stem, outcomes=(OTHER,), notes=()):
        kept = [asdict(outcome) for outcome in outcomes]
        self.write(student, stem, {"openset_outcomes": kept, "openset_notes": list(notes)})

    def write(self, student, stem, metadata):
        path = self.folder / "autograded" / student / "open_set" / f"{stem}.ipynb"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"cells": [], "metadata": metadata}), encoding="utf-8")

    def page(self):
        folders = self.folder / "autograded", self.folder / "report" / "index.html"
        return report.write_report("open_set", self.db_url, *folders).read_text(encoding="utf-8")

    def table(self):
        return report.class_table("open_set", self.db_url)


@pytest.fixture(scope="module")
def empty(tmp_path_factory):
    """Make an empty gradebook, once: nbgrader starts a process of alembic for each."""
    course = Course(tmp_path_factory.mktemp("empty"))
    Gradebook(course.db_url, report.COURSE_ID).close()
    return course.folder / "gradebook.db"


@pytest.fixture(scope="module")
def released(tmp_path_factory, empty):
    """Make the gradebook of a release, once."""
    course = Course(tmp_path_factory.mktemp("released"))
    shutil.copy(empty, course.folder)
    with Gradebook(course.db_url, report.COURSE_ID) as gradebook:
        assignment = Assignment(name="open_set", course_id=report.COURSE_ID)
        for stem in STEMS:
            notebook = Notebook(name=stem, assignment=assignment)
            GradeCell(name="part", notebook=notebook, max_score=POSSIBLE, cell_type="code")
        gradebook.db.add(assignment)
        gradebook.db.commit()
    return course.folder / "gradebook.db"


@pytest.fixture
def course(tmp_path, released):
    """Make a course of its own with the release, and without students."""
    shutil.copy(released, tmp_path)
    return Course(tmp_path)


def text_of(page):
    """What a reader sees of a page, in one line."""
    page = re.sub(r"<style>.*?</style>", "", page, flags=re.DOTALL)
    return " ".join(re.sub(r"<[^>]*>", " ", page).split())


def rows_of(page, *words):
    """What a reader sees of the table rows that hold all of some words."""
    rows = [text_of(row) for row in re.findall(r"<tr[ >].*?</tr>", page, flags=re.DOTALL)]
    return [row for row in rows if all(word in row for word in words)]


# --- classes that have little ---------------------------------------------------------------


def test_gradebook_without_a_release_makes_a_page(tmp_path, empty):
    """Catches means of no numbers and pictures without lines."""
    shutil.copy(empty, tmp_path)
    assert "Nothing is graded yet." in Course(tmp_path).page()


def test_class_without_submissions_makes_a_page(course):
    """Catches means of no numbers once the release is there."""
    course.enrol("ada")
    assert "0 graded submissions of 1" in text_of(course.page())


def test_student_who_is_not_graded_has_dashes_and_lowers_no_mean(course):
    """Catches a missing grade that is taken for zero points."""
    course.enrol("absent")
    course.submit("ada", dict.fromkeys(STEMS, 8.0))
    course.submit("waiting", {})
    page = course.page()
    for student in ("absent", "waiting"):
        assert rows_of(page, student) == [" ".join([student, *["–"] * 11])]
    assert "1 graded submissions of 3 80 points, mean of 100" in text_of(page)


def test_missing_autograded_notebook_is_named(course):
    """Catches a crash, and a silent gap, where a graded notebook is gone."""
    course.submit("ada", {FIRST: 8.0})
    assert rows_of(course.page(), "ada", FIRST, "notebook is missing")


@pytest.mark.parametrize(
    "metadata",
    [
        {},
        {"openset_outcomes": [{"sentence": 3}], "openset_notes": []},
        {"openset_outcomes": "x", "openset_notes": []},
        {"openset_outcomes": [asdict(FAILED) | {"points": "many"}], "openset_notes": []},
    ],
)
def test_notebook_with_other_metadata_is_named(course, metadata):
    """Catches a report that one notebook of another form takes away from the whole class."""
    course.submit("ada", {FIRST: 8.0})
    course.write("ada", FIRST, metadata)
    assert rows_of(course.page(), "ada", FIRST, "no outcomes to read")


def test_unknown_assignment_is_refused_by_name(course):
    """Catches an empty report of an assignment that there is not."""
    with pytest.raises(ValueError, match=r"no assignment 'open_sets'.* open_set"):
        report.class_table("open_sets", course.db_url)


# --- numbers --------------------------------------------------------------------------------


def test_headline_counts_submissions_points_and_notes(course):
    """Catches a mean in place of the median, and notes counted in place of notebooks."""
    for student, points in (("ada", 10.0), ("bob", 9.0), ("eve", 2.0)):
        course.submit(student, dict.fromkeys(STEMS, points))
        for stem in STEMS:
            course.notebook(student, stem)
    course.notebook("eve", FIRST, notes=["One thing.", "Another thing."])
    assert (
        "3 graded submissions of 3 70 points, mean of 100 90 points, median of 100 "
        "1 notebooks with notes of 30"
    ) in text_of(course.page())


def test_rows_are_sorted_by_student(course):
    """Catches the order in which submissions came."""
    for student in ("eve", "ada", "bob"):
        course.submit(student, {FIRST: 8.0})
    assert [row[0] for row in course.table()] == ["student", "ada", "bob", "eve"]
    page = course.page()
    assert page.index("<td>ada") < page.index("<td>bob") < page.index("<td>eve")


def test_terminal_table_holds_text_alone(course):
    """Catches numbers that a terminal table cannot print, and floats with their noise."""
    course.submit("ada", {FIRST: 0.1 + 0.2, SECOND: 10.0})
    header, row = course.table()
    assert header == ["student", *map(str, range(1, 11)), "total"]
    assert row == ["ada", "0.3", "10", *["–"] * 8, "10.3"]


def test_points_given_by_hand_count(course):
    """Catches a report that tells the autograder's points after a correction."""
    course.submit("ada", {FIRST: 2.0}, manual_score=7.0, extra_credit=0.5)
    assert course.table()[1][1] == "7.5"


def test_late_penalty_is_taken_off_the_total(course):
    """Catches a total that differs from nbgrader's export."""
    course.submit("ada", {FIRST: 8.0})
    with Gradebook(course.db_url, report.COURSE_ID) as gradebook:
        notebook = gradebook.find_submission_notebook(FIRST, "open_set", "ada")
        notebook.late_submission_penalty = 3.0
        gradebook.db.commit()
    assert course.table()[1] == ["ada", "8", *["–"] * 9, "5"]
    assert "late: −3" in course.page()


def test_reading_adds_no_course(course):
    """Catches a gradebook opened under nbgrader's default name, which it then adds."""
    course.page()
    with Gradebook(course.db_url, report.COURSE_ID) as gradebook:
        courses = gradebook.db.connection().exec_driver_sql("select id from course").all()
    assert courses == [(report.COURSE_ID,)]


# --- checks ---------------------------------------------------------------------------------


def test_failed_checks_are_counted_by_student(course):
    """Catches checks that are counted where they passed, and order by name."""
    less = Outcome("part", "Targets are float32.", 1.0, "They are not float32.")
    for student, outcomes in (
        ("ada", [less, PASSED, OTHER]),
        ("bob", [less, FAILED, OTHER]),
        ("eve", [replace(less, hint="", passed=True), FAILED, OTHER]),
        ("kim", [less, PASSED, OTHER]),
    ):
        course.submit(student, {FIRST: 5.0})
        course.notebook(student, FIRST, outcomes)
    page = course.page()
    assert "2 of 3 checks failed by somebody, all of them by 0 of 4 students" in page
    assert rows_of(page, ".") == [
        "3 1 Targets are float32. They are not float32.",
        "2 2.5 Known classes are one-hot. Look at the first class.",
    ]


def test_hint_is_not_that_of_an_unsolved_notebook(course):
    """Catches "This is not implemented yet." as the hint of every check."""
    unsolved = "This is not implemented yet."
    for student in ("ada", "bob"):
        course.submit(student, {FIRST: 0.0})
        blank = [replace(one, hint=unsolved, passed=False) for one in (FAILED, OTHER)]
        course.notebook(student, FIRST, blank)
    course.submit("eve", {FIRST: 1.0})
    course.notebook("eve", FIRST, [FAILED, OTHER])
    page = course.page()
    assert rows_of(page, FAILED.sentence) == [f"3 2.5 {FAILED.sentence} {FAILED.hint}"]
    assert rows_of(page, OTHER.sentence) == [f"2 1 {OTHER.sentence} {unsolved}"]


def test_class_without_mistakes_has_no_table_of_them(course):
    """Catches a picture of nothing."""
    course.submit("ada", dict.fromkeys(STEMS, POSSIBLE))
    for stem in STEMS:
        course.notebook("ada", stem)
    page = course.page()
    assert "Where points are lost" not in page
    assert "Notes" not in page


def test_sentence_with_dollars_is_drawn_as_it_is(course):
    """Catches sentences that matplotlib takes for formulas."""
    course.submit("ada", {FIRST: 0.0})
    course.notebook("ada", FIRST, [replace(FAILED, sentence=r"It costs $1 \nofraction{ $.")])
    assert "It costs $1" in course.page()


# --- a page that is safe to open ------------------------------------------------------------


def test_what_students_choose_is_text(course):
    """Catches markup of a student in the instructor's browser."""
    student = "<b onload=x>ada&"
    course.submit(student, {FIRST: 0.0})
    outcome = replace(FAILED, hint="<script>alert(1)</script>")
    course.notebook(student, FIRST, [outcome], notes=["<img src=http://x>", 'it\'s "it"'])
    page = course.page()
    assert "&lt;script&gt;" in page
    assert "&lt;b onload=x&gt;ada&amp;" in page
    assert "&lt;img src=http://x&gt;" in page
    assert not re.search(r"<script|<b onload|<img src=http", page)


def test_notes_are_listed_and_lead_from_their_cells(course):
    """Catches stars that lead nowhere, and notes of another notebook."""
    course.submit("ada", {FIRST: 8.0, SECOND: 0.0})
    course.notebook("ada", FIRST)
    course.notebook("ada", SECOND, notes=["The kernel died."])
    page = course.page()
    (anchor,) = re.findall(r'<a href="#(note-[^"]*)"', page)
    assert page.count(f'id="{anchor}"') == 1
    assert rows_of(page, "kernel") == [f"ada {SECOND} The kernel died."]
    assert rows_of(page, "ada", "★") == ["ada 8 0 ★ – – – – – – – – 8"]


def test_page_is_self_contained(course):
    """Catches pictures beside the page, addresses elsewhere and scripts."""
    course.submit("ada", {FIRST: 5.0})
    course.notebook("ada", FIRST, [FAILED, OTHER])
    page = course.page()
    pictures = re.findall(r'src="([^"]{0,40})', page)
    assert [picture[:26] for picture in pictures] == ["data:image/svg+xml;base64,"] * 2
    assert not re.search(r"https?://|<script|<link|@import|url\(", page)


def test_shares_are_of_tasks_that_have_points():
    """Catches a division by no points, and extra credit that leaves the picture."""
    assert report.shares([12.0, None, 5.0], 10.0) == [1.0, 0.5]
    assert report.shares([3.0], 0.0) == []


def test_pictures_do_not_grow_with_the_class(course):
    """Catches a mark for each student, which 1,000 of them make unreadable and large."""
    tasks, _ = report.read_gradebook("open_set", course.db_url)

    def size(students):
        points = [dict.fromkeys(STEMS, 10 * number / students) for number in range(students)]
        rows = [report.Row(str(number), of_one) for number, of_one in enumerate(points)]
        return len(report.picture_of_points(tasks, rows))

    assert size(1000) < 1.1 * size(100)
