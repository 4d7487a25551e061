"""What a student's notebook defines, without running what it demonstrates."""

import ast
import inspect
import json
import traceback

import nbformat
import pytest

from openset import notebooks


def cell(source, **metadata):
    """Make a code cell."""
    return nbformat.v4.new_code_cell(source, metadata=metadata)


def solution(source):
    """Make a cell that the student fills in."""
    return cell(source, nbgrader={"solution": True, "grade": False})


def graded(source):
    """Make a cell that stands for points."""
    return cell(source, nbgrader={"solution": False, "grade": True, "points": 5})


def demo(source):
    """Make a cell that only demonstrates."""
    return cell(source, tags=["demo"])


@pytest.fixture
def load(tmp_path, write_notebook):
    """Give a function that loads a notebook of cells; the names that it defines."""

    def load(*cells):
        namespace = notebooks.load(write_notebook(tmp_path / "task_01_toy.ipynb", *cells))
        return {name: value for name, value in namespace.items() if not name.startswith("__")}

    return load


# --- which cells and statements count ---------------------------------------------------------


def test_imports_functions_and_classes_of_any_cell_count(load):
    """Catches a solution that lacks its imports, or a helper in a cell the student has added."""
    names = load(
        cell("import math\nfrom os import path as p"),
        cell(
            "def helper():\n    return math.pi\nasync def wait():\n    pass\nclass Toy:\n    pass"
        ),
    )
    assert set(names) == {"math", "p", "helper", "wait", "Toy"}


def test_other_statements_of_such_cells_do_not_count(load):
    """Catches a notebook's own training, plots and files when a later task imports from it."""
    names = load(
        cell("raise SystemExit"),
        cell("x = 1 / 0\nfor i in range(3):\n    print(i)\nassert False\nopen('no file')"),
        cell("def kept():\n    return 1\nx = 1\nif True:\n    def dropped():\n        pass"),
    )
    assert set(names) == {"kept"}


def test_all_statements_of_a_solution_but_bare_expressions_count(load):
    """Catches a constant, a table or a loop of the student's that a solution needs."""
    names = load(
        solution(
            "table = {}\nfor n in range(3):\n    table[n] = n * n\n"
            "if table:\n    def square(n):\n        return table[n]\nsize: int = 3\nsize += 1"
        )
    )
    assert names["square"](2) == 4
    assert names["size"] == 4


def test_bare_expressions_of_a_solution_do_not_count(load):
    """Catches a training that a student calls below their function, in the same cell."""
    assert set(load(solution("'a text'\ndef work():\n    pass\nwork(1, 2, 3)\n1 / 0"))) == {"work"}


@pytest.mark.parametrize("kind", [demo, graded])
def test_cells_that_demonstrate_or_check_do_not_count(load, kind):
    """Catches ten epochs of training, and a name that a demonstration takes for its own."""
    names = load(solution("def work():\n    return 'solution'"), kind("def work():\n    raise"))
    assert names["work"]() == "solution"


def test_texts_do_not_count(load):
    """Catches Markdown that is run as code."""
    assert load(nbformat.v4.new_markdown_cell("import math"), nbformat.v4.new_raw_cell("!")) == {}


def test_later_cells_win_and_all_see_each_other(load):
    """Catches cells that are run in another order, or apart from each other."""
    names = load(
        solution("def first():\n    return 1\ndef work():\n    return 'old'"),
        solution("value = first() + 1\ndef work():\n    return value + last()"),
        solution("def last():\n    return 3"),
    )
    assert names["work"]() == 5


def test_a_notebook_is_not_main(load):
    """Catches code below `if __name__ == "__main__"`, which a later notebook must not run."""
    names = load(solution('name = __name__\nif __name__ == "__main__":\n    raise SystemExit'))
    assert names["name"] == "task_01_toy"


def test_annotations_are_evaluated_as_in_jupyter(load):
    """Catches a missing import that shows in Jupyter only: here too `Tensor` is unknown."""
    with pytest.raises(NameError, match="Tensor"):
        load(solution("def work() -> Tensor:\n    pass"))


def test_students_lines_are_shown_by_tracebacks_and_inspect(load):
    """Catches "line 2" of nothing: a message shows the line, and a grader may read a function."""
    source = "def work():\n    return 1 / 0  # mine\n"
    work = load(cell("import math"), solution(source))["work"]
    assert inspect.getsource(work) == source
    with pytest.raises(ZeroDivisionError) as caught:
        work()
    last = traceback.extract_tb(caught.value.__traceback__)[-1]
    assert last.line == "return 1 / 0  # mine"
    assert last.filename == "task_01_toy.ipynb, cell 2"


def test_students_exceptions_come_through(load):
    """Catches errors that are swallowed: the student must see what to repair."""
    with pytest.raises(ZeroDivisionError):
        load(solution("x = 1 / 0"))
    with pytest.raises(SyntaxError):
        load(solution("def work(:"))


# --- IPython's own syntax ---------------------------------------------------------------------

MAGICS = {
    "line magic": "%matplotlib inline",
    "indented magic": "if True:\n    pass\n    %time print(1)",
    "shell": "!ls -l | head",
    "help before": "?print",
    "help behind": "torch.zeros?",
    "source behind": "print??",
}


@pytest.mark.parametrize("magic", MAGICS.values(), ids=MAGICS)
@pytest.mark.parametrize("kind", [cell, solution])
def test_magics_are_left_out(load, kind, magic):
    """Catches a SyntaxError for `%matplotlib inline`, which works in Jupyter."""
    assert "work" in load(kind(f"{magic}\ndef work():\n    return 1\n{magic}"))


def test_cells_of_another_language_are_left_out(load):
    """Catches a shell script that is read as Python."""
    assert load(cell("%%bash\nfor f in *; do echo $f; done"), cell("%%html\n<b>")) == {}


OPERATORS = {
    "text": ("'%s of %s'\n        % (3, 4)", "3 of 4"),
    "number": ("7\n        % 4", 3),
    "inequality": ("3\n        != 4", True),
}


@pytest.mark.parametrize(("expression", "value"), OPERATORS.values(), ids=OPERATORS)
def test_a_line_of_python_that_begins_like_a_magic_stays(load, expression, value):
    """Catches a modulo at the start of a line, where formatters put it, that is commented out."""
    assert (
        load(solution(f"def work():\n    return (\n        {expression}\n    )"))["work"]() == value
    )


def test_texts_that_look_like_magics_stay(load):
    """Catches a docstring that is changed."""
    names = load(solution('def work():\n    """\n%d samples\n!\n? """'))
    assert names["work"].__doc__ == "\n%d samples\n!\n? "


# --- names ------------------------------------------------------------------------------------


def test_names_of_a_cell_are_its_functions_classes_and_variables():
    """Catches names that are imported or local, which the cell does not define itself."""
    source = "import math\nx = y = 1\ndef work():\n    z = 2\nclass Toy:\n    w = 3\nprint(x)"
    assert list(notebooks.defined_names(solution(source))) == ["x", "y", "work", "Toy"]
    assert list(notebooks.defined_names(cell(source))) == ["work", "Toy"]


def test_definitions_are_statements_in_their_order():
    """Catches definitions that are sorted by kind: a class may need a function before it."""
    statements = notebooks.definitions(cell("class A:\n    pass\ndef b():\n    pass\nimport c"))
    assert [type(one) for one in statements] == [ast.ClassDef, ast.FunctionDef, ast.Import]


# --- unreadable notebooks ---------------------------------------------------------------------

UNREADABLE = {
    "an empty file": b"",
    "no JSON": b"{'cells': []}",
    "cut off": b'{"cells": [{"cell_type": "code", "sour',
    "no text": b"\xff\xfe\x00\x01",
    "a list": b"[]",
    "a number": b"3",
    "without cells": b'{"metadata": {}, "nbformat": 3, "worksheets": []}',
    "cells of no form": b'{"cells": {"a": 1}}',
    "a cell of no form": b'{"cells": ["print(1)"]}',
    "a cell without source": b'{"cells": [{"cell_type": "code"}]}',
    "a source of no form": b'{"cells": [{"cell_type": "code", "source": 3}]}',
    "endless brackets": b'{"cells": ' + b"[" * 100_000,
}


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_is_no_notebook_is_named(tmp_path, content):
    """Catches a JSONDecodeError that names no file, and a crash for hostile ones."""
    path = tmp_path / "task_01_toy.ipynb"
    path.write_bytes(content)
    with pytest.raises(ValueError, match="is not a notebook that can be read") as caught:
        notebooks.load(path)
    assert str(caught.value).startswith(str(path))


def test_a_file_that_is_not_there_is_an_os_error(tmp_path):
    """Catches a missing notebook that is told to be damaged."""
    with pytest.raises(FileNotFoundError):
        notebooks.read_cells(tmp_path / "nowhere.ipynb")


def test_sources_may_be_lines_or_one_text(tmp_path):
    """Catches notebooks of other programs: nbformat allows both."""
    path = tmp_path / "task.ipynb"
    sources = ["x = 1\ny = 2", ["x = 1\n", "y = 2"]]
    cells = [{"cell_type": "code", "metadata": {}, "source": source} for source in sources]
    path.write_text(json.dumps({"cells": cells}))
    assert [cell["source"] for cell in notebooks.read_cells(path)] == ["x = 1\ny = 2"] * 2


def test_cells_without_metadata_are_read(tmp_path):
    """Catches a KeyError for notebooks that a script has written."""
    path = tmp_path / "task.ipynb"
    path.write_text(json.dumps({"cells": [{"cell_type": "code", "source": "import math"}]}))
    assert "math" in notebooks.load(path)


def test_texts_in_any_language_are_read(load):
    """Catches the encoding of the student's own system."""
    assert load(solution("word = 'größer · 大'"))["word"] == "größer · 大"
