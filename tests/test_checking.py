"""Public checks, in a notebook and in a terminal."""

import subprocess
import sys
from pathlib import Path

import nbclient
import nbformat
import pytest
from IPython.core.interactiveshell import InteractiveShell
from IPython.utils.capture import capture_output
from traitlets.config import Config

from openset import checking
from openset.checking import CheckFailed, Outcome, Results, Table, check, run_checks
from openset.expectations import Mistake
from openset.submission import LocalSubmission, StudentError
from openset.tasks import ASSIGNMENTS

ROOT = Path(__file__).parent.parent
TASK = "task_01_target_vectors"
STUB = "def target_vector(label):\n    raise NotImplementedError('Task 1 is not solved yet.')"
RIGHT = (
    "import torch\nfrom openset import KNOWN_CLASSES\n"
    "def target_vector(label):\n"
    "    known = [float(int(label) == other) for other in KNOWN_CLASSES]\n"
    "    return torch.tensor(known if any(known) else [0.25] * 4)"
)
SENTENCES = [
    "A target vector is a float32 tensor with one entry for each known class.",
    "Digit 4 is the first known class: its target is [1, 0, 0, 0].",
    "Digit 0 is no known class: its target is 1/4 everywhere.",
]


# --- check() in a notebook --------------------------------------------------------------------


@pytest.fixture
def shell(tmp_path, monkeypatch):
    """Start IPython as a notebook's kernel does, without a history on disk."""
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    config = Config({"HistoryManager": {"enabled": False}})
    yield InteractiveShell.instance(config=config)
    InteractiveShell.clear_instance()


@pytest.fixture
def run(shell):
    """Give a function that runs a cell: what it raised, displayed and printed."""

    def run(source):
        with capture_output() as captured:
            result = shell.run_cell(source)
        return result.error_before_exec or result.error_in_exec, captured

    run("from openset.checking import check")
    return run


def test_all_checks_of_a_right_solution_pass(run):
    """Catches a table that shows a sign without having asked, and an error for right work."""
    run(RIGHT)
    error, captured = run(f"check({TASK!r}, 'target_vector')")
    assert error is None
    (table,) = captured.outputs
    assert table.data["text/plain"] == "\n".join(f"✓ {sentence}" for sentence in SENTENCES)
    for sentence in SENTENCES:
        assert sentence in table.data["text/html"]
    assert table.data["text/html"].count("✓") == table.data["text/html"].count("passed") == 3


def test_a_failing_check_says_what_came(run):
    """Catches a table of signs alone, and one that stops at the first failure."""
    run(RIGHT)
    run("known_only = target_vector\ndef target_vector(label):\n    return known_only(4)")
    error, captured = run(f"check({TASK!r}, 'target_vector')")
    assert isinstance(error, CheckFailed)
    assert str(error) == "1 of 3 checks failed: see the table above."
    assert captured.outputs[0].data["text/plain"] == (
        f"✓ {SENTENCES[0]}\n✓ {SENTENCES[1]}\n✗ {SENTENCES[2]}\n"
        "    target_vector(0) is [1.0, 0.0, 0.0, 0.0]."
    )


def test_an_unfinished_stub_names_its_task_and_line(run):
    """Catches a traceback, or a word of pytest's, before a student has begun."""
    run(STUB)
    error, captured = run(f"check({TASK!r}, 'target_vector')")
    assert str(error) == "3 of 3 checks failed: see the table above."
    hint = "Your code stops with NotImplementedError: Task 1 is not solved yet."
    assert captured.outputs[0].data["text/plain"].count(hint) == 3


def test_a_missing_function_is_told(run):
    """Catches a KeyError where the cell of the solution has not been run."""
    error, captured = run(f"check({TASK!r}, 'target_vector')")
    assert isinstance(error, CheckFailed)
    hint = "Your code stops with NameError: target_vector is not defined"
    assert hint in captured.outputs[0].data["text/plain"]


def test_the_latest_definition_counts(run):
    """Catches a result that is kept from an earlier call."""
    run(STUB)
    assert isinstance(run(f"check({TASK!r}, 'target_vector')")[0], CheckFailed)
    run(RIGHT)
    assert run(f"check({TASK!r}, 'target_vector')")[0] is None


def test_a_part_is_checked_alone_and_the_whole_task_without_one(run):
    """Catches a part that needs another one, and a whole that is one part only."""
    run(RIGHT)
    run("def test_target_vectors(target_vector):\n    raise NotImplementedError")
    assert run(f"check({TASK!r}, 'target_vector')")[0] is None
    error, captured = run(f"check({TASK!r}, 'test_1')")
    assert str(error) == "2 of 2 checks failed: see the table above."
    assert "The test is not written yet." in captured.outputs[0].data["text/plain"]
    error, captured = run(f"check({TASK!r})")
    assert str(error) == "2 of 5 checks failed: see the table above."
    assert captured.outputs[0].data["text/plain"].count("✓") == 3


def test_a_test_that_notices_nothing_is_told_so(run):
    """Catches pytest's "DID NOT RAISE", which speaks of the check and not of the student."""
    run(RIGHT)
    run("def test_target_vectors(target_vector):\n    pass")
    error, captured = run(f"check({TASK!r}, 'test_1')")
    assert str(error) == "1 of 2 checks failed: see the table above."
    assert (
        captured.outputs[0]
        .data["text/plain"]
        .endswith("✗ Your test raises if 4 and 5 are swapped.\n    It raises nothing.")
    )


@pytest.mark.parametrize("definition", [RIGHT, STUB], ids=["right", "stub"])
def test_nothing_but_the_table_is_shown(run, definition):
    """Catches pytest's own lines, and what a student's function prints, above the table."""
    run(definition.replace("(label):", "(label):\n    print('noise')"))
    error, captured = run(f"check({TASK!r}, 'target_vector')")
    assert len(captured.outputs) == 1
    assert captured.stderr == ""
    assert "test session" not in captured.stdout
    assert "noise" not in captured.stdout
    if error is not None:
        assert error._render_traceback_() == ["3 of 3 checks failed: see the table above."]


def test_a_wrong_task_name_is_answered_with_all_tasks(run):
    """Catches a FileNotFoundError deep in pytest for a name that is mistyped."""
    error, captured = run("check('task_1')")
    assert isinstance(error, ValueError)
    assert all(stem in str(error) for stem in ASSIGNMENTS["open_set"])
    assert captured.outputs == []


def test_a_wrong_part_does_not_pass(run):
    """Catches a check of no sentences that raises nothing: *Validate* would be content."""
    run(RIGHT)
    error, _ = run(f"check({TASK!r}, 'target_vectors')")
    assert isinstance(error, RuntimeError)
    assert f"{TASK}.py could not be run" in str(error)


def test_outside_a_notebook_the_terminals_way_is_told():
    """Catches an AttributeError of None."""
    with pytest.raises(RuntimeError, match="in a terminal, use pytest --submission"):
        check(TASK)


def test_a_notebook_of_a_student_runs_as_in_jupyter(tmp_path, student_environment, solved):
    """Catches what only a real kernel shows: outputs that get lost, errors that are not seen.

    nbgrader's *Validate* goes by the errors; students go by the table.
    """
    notebook = nbformat.read(solved / f"{TASK}.ipynb", as_version=4)
    graded = [cell for cell in notebook.cells if "check(" in cell.source]
    broken = nbformat.v4.new_code_cell(STUB)
    notebook.cells += [broken, nbformat.v4.new_code_cell(graded[0].source)]
    nbclient.NotebookClient(
        notebook, timeout=60, allow_errors=True, resources={"metadata": {"path": str(tmp_path)}}
    ).execute(env=student_environment)
    right, own_test, wrong = (cell.outputs for cell in [*graded, notebook.cells[-1]])
    assert [output.output_type for output in right] == ["display_data"]
    assert right[0].data["text/html"].count("✓") == 3
    assert own_test[0].data["text/plain"].count("✓") == 2
    table, error = wrong
    assert table.data["text/plain"].splitlines()[1] == (
        "    Your code stops with NotImplementedError: Task 1 is not solved yet. in the line "
        "`raise NotImplementedError('Task 1 is not solved yet.')`"
    )
    assert (error.output_type, error.ename) == ("error", "CheckFailed")
    assert error.traceback == ["3 of 3 checks failed: see the table above."]


# --- files of checks --------------------------------------------------------------------------


@pytest.fixture
def run_file(tmp_path):
    """Give a function that runs a file of checks against some names; what became of each."""
    folder = tmp_path / "checks"
    folder.mkdir()

    def run_file(source, parts=None, **names):
        (folder / "pytest.ini").write_text("[pytest]\n")
        path = folder / "task_01_toy.py"
        path.write_text(f"import pytest\nfrom openset.expectations import expect\n{source}")
        return run_checks(path, Results(LocalSubmission(names), checking.explain_openly, parts))

    yield run_file
    sys.modules.pop("task_01_toy", None)


def test_sentences_are_docstrings_with_their_parameters(run_file):
    """Catches "{purpose}" in a student's table, and lines that break in the middle."""
    outcomes = run_file(
        "@pytest.mark.part('toy', 1.5)\n"
        "@pytest.mark.parametrize('purpose', ['train', 'test'])\n"
        "def test_toy(submission, purpose):\n"
        "    '''Samples of {purpose}\n    are kept.'''\n"
        "    expect(purpose == 'train', 'Nothing came.')\n"
    )
    assert outcomes == [
        Outcome("toy", "Samples of train are kept.", 1.5, passed=True),
        Outcome("toy", "Samples of test are kept.", 1.5, "Nothing came."),
    ]


def test_checks_of_other_parts_are_not_run(run_file):
    """Catches a part whose failure is counted for another one."""
    outcomes = run_file(
        "@pytest.mark.part('one')\ndef test_one(submission):\n    'One.'\n"
        "@pytest.mark.part('two')\ndef test_two(submission):\n    'Two.'\n    assert False\n",
        parts=["one"],
    )
    assert outcomes == [Outcome("one", "One.", 0.0, passed=True)]


def test_a_check_whose_setup_fails_has_not_passed(run_file):
    """Catches a check that is left out because it never began."""
    (outcome,) = run_file(
        "@pytest.fixture\ndef broken():\n    raise OSError('no disk')\n"
        "@pytest.mark.part('toy')\ndef test_toy(broken):\n    'Toy.'\n"
    )
    assert not outcome.passed
    assert outcome.hint == "OSError: no disk"


def test_values_of_plain_asserts_are_not_shown(run_file):
    """Catches pytest's rewritten asserts: a hidden grader's would give its values away."""
    (outcome,) = run_file(
        "@pytest.mark.part('toy')\ndef test_toy(submission):\n    'Toy.'\n"
        "    secret = 1234\n    assert secret == 5678\n"
    )
    assert not outcome.passed
    assert "1234" not in outcome.hint
    assert "5678" not in outcome.hint


def test_a_file_that_cannot_be_run_is_named_with_the_reason(run_file):
    """Catches a table without rows, which looks as if nothing were wrong."""
    with pytest.raises(RuntimeError, match=r"task_01_toy.py could not be run(?s:.*)no such grader"):
        run_file("raise OSError('no such grader')")


def test_a_check_without_its_part_is_an_error(run_file):
    """Catches a check that carries no points because its mark was forgotten."""
    with pytest.raises(RuntimeError, match="test_toy lacks its mark part"):
        run_file("def test_toy(submission):\n    'Toy.'\n")


def test_other_configuration_is_left_aside(run_file, tmp_path, monkeypatch):
    """Catches a pytest.ini of the student's, and a conftest.py for checks in a terminal."""
    for folder in (tmp_path, tmp_path / "checks"):
        (folder / "conftest.py").write_text("raise SystemExit('for a terminal')")
    (tmp_path / "pytest.ini").write_text("[pytest]\naddopts = --collect-only\n")
    monkeypatch.chdir(tmp_path)
    (outcome,) = run_file("@pytest.mark.part('toy')\ndef test_toy(submission):\n    'Toy.'\n")
    assert outcome.passed


EXPLANATIONS = {
    "a property": (Mistake("The target must be a tensor."), "The target must be a tensor."),
    "student's error": (StudentError("KeyError", "4"), "Your code stops with KeyError: 4"),
    "student's line": (
        StudentError("KeyError", "4", "return x[4]"),
        "Your code stops with KeyError: 4 in the line `return x[4]`",
    ),
    "nothing raised": (pytest.fail.Exception("DID NOT RAISE"), "It raises nothing."),
    "another error": (ZeroDivisionError("by zero"), "ZeroDivisionError: by zero"),
}


@pytest.mark.parametrize(("error", "text"), EXPLANATIONS.values(), ids=EXPLANATIONS)
def test_failures_are_explained_in_a_students_words(error, text):
    """Catches class names of our own, and a student's error without the line that raised."""
    assert checking.explain_openly(error) == text


# --- the table --------------------------------------------------------------------------------

OUTCOMES = [
    Outcome("toy", "Right.", 2.0, "An old hint.", passed=True),
    Outcome("toy", "Wrong.", 1.25, "Look here."),
    Outcome("toy", "Public.", 0.0, passed=True),
]


def test_the_table_reads_as_text():
    """Catches points of a failed check that are counted, and "0/0" for one without points."""
    assert repr(Table(OUTCOMES, ["A note."])) == (
        "A note.\n✓ 2/2 Right.\n✗ 0/1.25 Wrong.\n    Look here.\n✓ Public."
    )


def test_the_table_has_a_row_for_each_outcome():
    """Catches a failed check without its hint, and a passed one that shows an old hint."""
    rows = Table(OUTCOMES, ["A note."])._repr_html_().split("<tr>")
    assert rows[0] == "<p>A note.</p><table>"
    assert ["✓" in row for row in rows[1:]] == [True, False, True]
    assert [">passed<" in row for row in rows[1:]] == [True, False, True]
    assert ">Look here.<" in rows[2]
    assert ">0/1.25<" in rows[2]
    assert [row.count("<td") for row in rows[1:]] == [4, 4, 3]


def test_nothing_in_the_table_is_taken_for_html():
    """Catches a message such as <class 'int'> that vanishes, and a script that would run."""
    script = "<script>alert('&')</script>"
    text = Table([Outcome("toy", script, 0, script)], [script])._repr_html_()
    assert "<script" not in text
    assert text.count("&lt;script&gt;alert(&#x27;&amp;&#x27;)&lt;/script&gt;") == 3


# --- in a terminal ----------------------------------------------------------------------------


@pytest.fixture
def terminal(student_environment):
    """Give a function that runs pytest in a folder, warnings being errors."""

    def terminal(folder, *arguments):
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-Werror", "-pno:cacheprovider", *arguments],
            cwd=folder,
            env=student_environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return terminal


def test_students_check_all_their_notebooks_from_the_folder_of_them(terminal, solved):
    """Catches "no tests ran" in a folder without our pytest.ini, as on a student's laptop."""
    done = terminal(solved, "--pyargs", "openset.checks", "--submission", ".", "-v")
    assert done.returncode == 0, done.stdout
    for stem in ASSIGNMENTS["open_set"]:
        assert f"{stem}.py::" in done.stdout
    assert "FAILED" not in done.stdout
    assert "SKIPPED" not in done.stdout


def test_a_checkout_is_checked_by_the_path_of_the_checks(terminal):
    """Catches "no tests ran" below the checkout's own configuration, and blank tasks that pass."""
    arguments = ("openset/checks", "--submission", "exercises/open_set", "-rA", "--tb=no")
    done = terminal(ROOT, *arguments)
    assert done.returncode == 1, done.stdout
    for stem in ASSIGNMENTS["open_set"]:
        assert f"FAILED openset/checks/{stem}.py::" in done.stdout
    assert "PASSED" not in done.stdout
    assert "ERROR" not in done.stdout


def test_failures_and_missing_notebooks_are_told_in_the_same_words(
    terminal, tmp_path, write_notebook
):
    """Catches a failure without the sentence that a notebook shows, and an error without remedy."""
    write_notebook(tmp_path / f"{TASK}.ipynb", RIGHT.replace("0.25", "0.2"))
    checks = [f"openset.checks.{stem}" for stem in (TASK, "task_04_split")]
    done = terminal(tmp_path, "--pyargs", *checks, "--submission", ".", "-rA", "-k", "not test_1")
    assert "Mistake: target_vector(0) is [0.2" in done.stdout
    assert "PASSED" in done.stdout
    missing = tmp_path / "task_04_split.ipynb"
    remedy = "give the folder of the notebooks, --submission PATH."
    assert f"{missing} does not exist: {remedy}" in done.stdout


def test_files_of_other_projects_are_none_of_the_checks(terminal, tmp_path):
    """Catches a plugin that makes pytest collect a student's own task_01_notes.py everywhere."""
    (tmp_path / "task_01_notes.py").write_text("def test_notes():\n    pass\n")
    done = terminal(tmp_path)
    assert done.returncode == pytest.ExitCode.NO_TESTS_COLLECTED, done.stdout
