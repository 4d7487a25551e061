"""Makes public checks run as pytest files: the option `--submission` and the fixture `submission`.

`pytest --pyargs openset.checks --submission .` checks the notebooks of this folder.
"""

from __future__ import annotations

from pathlib import Path

import pytest

DEFAULT_SUBMISSION = "exercises/open_set"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--submission`."""
    parser.addoption(
        "--submission",
        metavar="PATH",
        default=DEFAULT_SUBMISSION,
        help=f"folder of the notebooks to check (default: {DEFAULT_SUBMISSION})",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Know the mark that every check carries, and the checks' own file names, and no others."""
    config.addinivalue_line("markers", "part(name, points): the part of a task that a check is for")
    # Their pytest.ini is not read where pytest starts in another folder, or with --pyargs.
    config.addinivalue_line("python_files", f"{Path(__file__).parent / 'checks'}/*_[0-9][0-9]_*.py")


@pytest.fixture(scope="module")
def submission(request: pytest.FixtureRequest):
    """The notebook of the task that the test file is named after, loaded in this process."""
    from openset.notebooks import load
    from openset.submission import LocalSubmission

    folder = Path(request.config.getoption("submission")).resolve()
    path = folder / f"{request.path.stem}.ipynb"
    if not path.is_file():
        pytest.fail(f"{path} does not exist: give the folder of the notebooks, --submission PATH.")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)  # earlier tasks are looked up beside the notebook
        yield LocalSubmission(load(path))
