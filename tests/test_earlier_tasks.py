"""Earlier tasks, importable from a later notebook."""

import importlib
import os
import py_compile
import sys

import pytest

from openset import earlier_tasks

TASK_1, TASK_2, TASK_3 = (
    "task_01_target_vectors",
    "task_02_filtered_mnist",
    "task_03_dataset_items",
)
UNFINISHED = "def target_vector(label):\n    raise NotImplementedError('Task 1 is not solved yet.')"


@pytest.fixture(autouse=True)
def fresh_kernel(monkeypatch, tmp_path):
    """Begin with a kernel in an empty folder: nothing is loaded, no reference is at hand."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(earlier_tasks.REFERENCES, raising=False)
    monkeypatch.setattr(earlier_tasks, "_loaded", {})
    before = {name: sys.modules.pop(name) for name in list(sys.modules) if is_reference(name)}
    yield
    for name in [name for name in sys.modules if is_reference(name)]:
        del sys.modules[name]
    sys.modules.update(before)


def is_reference(name):
    """Tell whether a module is a right solution."""
    return name.startswith("solutions.task_")


@pytest.fixture
def save(tmp_path, write_notebook):
    """Give a function that saves a notebook as Jupyter does, later each time."""
    times = iter(range(1_800_000_000, 1_900_000_000))

    def save(stem, *cells):
        path = write_notebook(tmp_path / f"{stem}.ipynb", *cells)
        time = next(times)
        os.utime(path, (time, time))

    return save


def import_target_vector():
    """Do what the first cell of a later notebook does."""
    from openset.earlier_tasks import target_vector

    return target_vector


def message_of(name):
    """Import a name that cannot be had; what the student reads."""
    with pytest.raises(ImportError) as caught:
        exec(f"from openset.earlier_tasks import {name}")
    return str(caught.value)


# --- the student's own solutions --------------------------------------------------------------


def test_the_own_solution_is_imported_from_the_notebook_beside(save):
    """Catches a student's later task that works with somebody else's earlier one."""
    save(TASK_1, "def target_vector(label):\n    return ['mine', label]")
    assert import_target_vector()(4) == ["mine", 4]


def test_only_definitions_of_the_notebook_are_run(save, tmp_path):
    """Catches a training, or a file written, by an import."""
    save(TASK_1, "def target_vector(label):\n    return label\nopen('trace', 'w')")
    import_target_vector()
    assert not (tmp_path / "trace").exists()


def test_own_solutions_may_import_earlier_ones(save):
    """Catches a chain of notebooks that ends after one step."""
    save(TASK_1, "def target_vector(label):\n    return [label]")
    save(TASK_2, "class FilteredMNIST:\n    def __init__(self, purpose):\n        self.p = purpose")
    save(
        TASK_3,
        "from openset.earlier_tasks import FilteredMNIST, target_vector\n"
        "class OpenSetMNIST(FilteredMNIST):\n"
        "    def __getitem__(self, index):\n        return self.p, target_vector(index)",
    )
    from openset.earlier_tasks import FilteredMNIST, OpenSetMNIST

    assert OpenSetMNIST("train")[7] == ("train", [7])
    assert issubclass(OpenSetMNIST, FilteredMNIST)


def test_a_notebook_that_was_not_saved_again_is_not_read_again(save):
    """Catches two classes of one name: `isinstance` and pickles of a DataLoader need one."""
    save(TASK_1, "class target_vector:\n    pass")
    assert import_target_vector() is import_target_vector()


def test_a_notebook_that_was_saved_again_is_read_again(save):
    """Catches a repaired solution that is seen only after a restart of the kernel."""
    save(TASK_1, "def target_vector(label):\n    return 'wrong'")
    assert import_target_vector()(4) == "wrong"
    save(TASK_1, "def target_vector(label):\n    return 'right'")
    assert import_target_vector()(4) == "right"


def test_a_notebook_is_read_again_where_one_that_it_uses_was_saved_again(save):
    """Catches a dataset that keeps the old target vectors of a Task 1 that has been repaired."""
    task_3 = (
        "from openset.earlier_tasks import target_vector\n"
        "class OpenSetMNIST:\n    target = target_vector(4)"
    )
    save(TASK_3, task_3)
    for word in ("wrong", "right"):
        save(TASK_1, f"def target_vector(label):\n    return {word!r}")
        from openset.earlier_tasks import OpenSetMNIST

        assert OpenSetMNIST.target == word


def test_another_folder_has_its_own_solutions(save, write_notebook, tmp_path, monkeypatch):
    """Catches a cache that mixes up the work of two students."""
    save(TASK_1, "def target_vector(label):\n    return 'first'")
    (tmp_path / "second").mkdir()
    source = "def target_vector(label):\n    return 'second'"
    write_notebook(tmp_path / "second" / f"{TASK_1}.ipynb", source)
    assert import_target_vector()(4) == "first"
    monkeypatch.chdir(tmp_path / "second")
    assert import_target_vector()(4) == "second"


# --- what is told where there is none ---------------------------------------------------------


def test_a_missing_notebook_is_told_with_its_place_and_task(tmp_path):
    """Catches "cannot import name", from which nobody learns what to do."""
    assert message_of("target_vector") == (
        f"target_vector comes from {TASK_1}, and there is no {TASK_1}.ipynb in {tmp_path}. "
        "Put that notebook beside this one and finish its task first."
    )


def test_an_unfinished_stub_names_its_task_when_it_is_called(save):
    """Catches an import that fails before the student has come to the cell that needs it."""
    save(TASK_1, UNFINISHED)
    with pytest.raises(NotImplementedError, match="Task 1 is not solved yet"):
        import_target_vector()(4)


def test_a_notebook_that_lacks_the_name_is_told_with_its_task(save):
    """Catches a KeyError for a function that was renamed or deleted."""
    save(TASK_1, "def target_vektor(label):\n    return 1")
    assert message_of("target_vector") == (
        f"{TASK_1}.ipynb does not define target_vector. Finish {TASK_1} first and save it."
    )


BROKEN = {
    "exception": ("table = [][4]", "IndexError: list index out of range"),
    "syntax error": ("def target_vector(label)\n    pass", "SyntaxError: expected ':'"),
    "missing package": ("import nowhere_to_be_found", "ModuleNotFoundError: No module named"),
    "missing name": ("from math import tau_2", "ImportError: cannot import name 'tau_2'"),
}


@pytest.mark.parametrize(("source", "told"), BROKEN.values(), ids=BROKEN)
def test_code_that_stops_is_told_with_its_task_and_exception(save, source, told):
    """Catches an exception of another notebook that looks like one of this one."""
    save(TASK_1, source)
    message = message_of("target_vector")
    assert message.startswith(f"target_vector comes from {TASK_1}, whose code stops with {told}")
    assert message.endswith(f"Repair {TASK_1}.ipynb first and save it.")


def test_the_exception_itself_can_be_seen(save):
    """Catches a message without the traceback that shows the line."""
    save(TASK_1, "table = [][4]")
    with pytest.raises(ImportError) as caught:
        import_target_vector()
    assert isinstance(caught.value.__cause__, IndexError)


def test_a_notebook_that_cannot_be_read_is_told_with_its_task(tmp_path):
    """Catches a JSONDecodeError at the start of a later task."""
    (tmp_path / f"{TASK_1}.ipynb").write_text("{")
    message = message_of("target_vector")
    assert f"{tmp_path / TASK_1}.ipynb is not a notebook that can be read" in message
    assert message.endswith(f"Repair {TASK_1}.ipynb first and save it.")


def test_code_that_stopped_is_read_again_once_it_is_repaired(save):
    """Catches a failure that is remembered until the kernel is restarted."""
    save(TASK_1, "table = [][4]")
    message_of("target_vector")
    save(TASK_1, "def target_vector(label):\n    return 'right'")
    assert import_target_vector()(4) == "right"


@pytest.mark.parametrize("task_1", [None, "x = 1", "x = [][4]"], ids=["missing", "empty", "broken"])
def test_in_a_chain_the_task_that_is_to_be_finished_is_told(save, task_1):
    """Catches "Repair task_03", sent to a student whose Task 1 is at fault."""
    save(TASK_3, "from openset.earlier_tasks import target_vector\nclass OpenSetMNIST:\n    pass")
    if task_1 is not None:
        save(TASK_1, task_1)
    message = message_of("OpenSetMNIST")
    assert message == message_of("target_vector")
    assert TASK_3 not in message


# --- right ones, while a task is graded -------------------------------------------------------


@pytest.fixture
def references(tmp_path, monkeypatch):
    """Give a function that writes a right solution, from source or as bytecode alone."""
    folder = tmp_path / "references"
    folder.mkdir()
    monkeypatch.setenv(earlier_tasks.REFERENCES, str(folder))

    def write(stem, source, ending=".py"):
        path = folder / f"{stem}.py"
        path.write_text(source)
        if ending == ".pyc":
            py_compile.compile(str(path), cfile=str(path.with_suffix(".pyc")), doraise=True)
            path.unlink()

    return write


@pytest.mark.parametrize("ending", [".py", ".pyc"])
def test_while_a_task_is_graded_earlier_ones_are_right(save, references, ending):
    """Catches one mistake that costs two tasks."""
    save(TASK_1, "def target_vector(label):\n    return 'wrong'")
    references(TASK_1, "def target_vector(label):\n    return 'right'", ending)
    assert import_target_vector()(4) == "right"


@pytest.mark.parametrize("ending", [".py", ".pyc"])
def test_right_solutions_use_right_solutions(references, ending):
    """Catches a chain that falls back to the student's own, and one module loaded twice."""
    references(TASK_1, "def target_vector(label):\n    return [label]", ending)
    references(
        TASK_3,
        "from openset.earlier_tasks import target_vector\n"
        "class OpenSetMNIST:\n    target = target_vector(4)\n",
        ending,
    )
    from openset.earlier_tasks import OpenSetMNIST

    assert OpenSetMNIST.target == [4]
    assert OpenSetMNIST is importlib.import_module("openset.earlier_tasks").OpenSetMNIST


def test_right_solutions_are_not_main(references):
    """Catches the check cells and demonstrations of a source that is imported."""
    references(TASK_1, "if __name__ == '__main__':\n    raise SystemExit\ntarget_vector = __name__")
    assert import_target_vector() == f"solutions.{TASK_1}"


def test_a_task_that_is_not_earlier_cannot_be_imported(save, references):
    """Catches a task that imports its own solution: only earlier ones lie in the folder."""
    save(TASK_1, "def target_vector(label):\n    return 'own'")
    references(TASK_2, "class FilteredMNIST:\n    pass")
    assert message_of("target_vector") == (
        f"{TASK_1} is not an earlier task: it cannot be imported here."
    )


def test_a_right_solution_that_stops_is_not_half_there(references):
    """Catches a module without its names, left behind by an import that failed."""
    references(TASK_1, "raise OSError('no data')")
    for _ in range(2):
        with pytest.raises(OSError, match="no data"):
            import_target_vector()


# --- other names ------------------------------------------------------------------------------


def test_a_name_that_no_task_asks_for_cannot_be_imported():
    """Catches an import from nowhere, and an error that names no task at all."""
    assert "cannot import name 'softmax'" in message_of("softmax")
    with pytest.raises(AttributeError, match="No task asks for 'softmax'"):
        earlier_tasks.softmax  # noqa: B018 - asking is the test


def test_python_itself_may_ask_for_names():
    """Catches tools, `inspect` among them, that stop with an ImportError when they look around."""
    assert not hasattr(earlier_tasks, "__wrapped__")
    assert getattr(earlier_tasks, "__path__", None) is None
