"""Lets an instructor run the hidden graders on one folder: `pytest autograder/graders`.

`--submission PATH` names the folder of the notebooks. They run in kernels, as in nbgrader.
"""

from pathlib import Path

import nbformat
import pytest

from autograder.grading import NotebookRun
from autograder.kernels import Zygote
from openset.submission import Submission


def pytest_configure(config):
    """Know the graders' own file names: their pytest.ini is not read from other folders."""
    config.addinivalue_line("python_files", f"{Path(__file__).parent}/*_[0-9][0-9]_*.py")


@pytest.fixture(scope="session")
def zygote():
    """The process that students' kernels are forked from."""
    started = Zygote()
    yield started
    started.close()


@pytest.fixture(scope="module")
def submission(request, zygote):
    """The notebook of the task that the test file is named after, run in a kernel."""
    folder = Path(request.config.getoption("submission")).resolve()
    path = folder / f"{request.path.stem}.ipynb"
    if not path.is_file():
        pytest.fail(f"{path} does not exist: give the folder of the notebooks, --submission PATH.")
    cells = nbformat.read(path, as_version=4).cells
    run = NotebookRun(request.path.stem, cells, zygote, helpers=folder)
    run.run_cells()
    yield Submission(run.exchange)
    run.close()
