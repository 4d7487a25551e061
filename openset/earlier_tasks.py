"""Earlier tasks, importable from a later notebook.

`from openset.earlier_tasks import target_vector` gives a student their own `target_vector`: the
notebook of that task is looked up beside the one that runs, and only its imports and solutions
are executed. While a task is graded, the names are right ones, so that a mistake costs one task.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from openset import notebooks
from openset.tasks import earlier_tasks, task_of

REFERENCES = "OPENSET_REFERENCES"  # environment variable: a folder of right solutions

_loaded: dict[Path, tuple[list[float], dict[str, Any]]] = {}


def __getattr__(name: str) -> Any:
    """`name` as an earlier task defines it.

    Raises `ImportError` that says which task to finish first.
    """
    stem = task_of(name)
    if stem is None:
        raise AttributeError(f"No task asks for {name!r}: it cannot be imported from one.")
    references = os.environ.get(REFERENCES)
    if references:
        return getattr(reference(Path(references), stem), name)
    return own_solution(Path.cwd() / f"{stem}.ipynb", name)


def reference(folder: Path, stem: str) -> ModuleType:
    """The right solution of a task, from source or from bytecode in `folder`."""
    module_name = f"solutions.{stem}"
    if module_name not in sys.modules:
        path = next(
            (
                folder / f"{stem}{end}"
                for end in (".py", ".pyc")
                if (folder / f"{stem}{end}").is_file()
            ),
            None,
        )
        if path is None:
            raise ImportError(f"{stem} is not an earlier task: it cannot be imported here.")
        spec = importlib.util.spec_from_file_location(module_name, path)
        assert spec is not None  # a file's name ends in .py or .pyc
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[module_name] = module
        try:
            spec.loader.exec_module(module)
        except BaseException:
            del sys.modules[module_name]
            raise
    return sys.modules[module_name]


def own_solution(path: Path, name: str) -> Any:
    """`name` as the student's notebook at `path` defines it, read again where it was saved."""
    if not path.is_file():
        raise ImportError(
            f"{name} comes from {path.stem}, and there is no {path.name} in {path.parent}. "
            f"Put that notebook beside this one and finish its task first."
        )
    used = [path.with_name(f"{stem}.ipynb") for stem in [*earlier_tasks(path.stem), path.stem]]
    saved = [file.stat().st_mtime for file in used if file.is_file()]
    if path not in _loaded or _loaded[path][0] != saved:
        try:
            _loaded[path] = (saved, notebooks.load(path))
        except Exception as error:
            if isinstance(error, ImportError) and error.name is None:
                raise  # an earlier task's: it says already which one to finish
            raise ImportError(
                f"{name} comes from {path.stem}, whose code stops with "
                f"{type(error).__name__}: {error}. Repair {path.name} first and save it."
            ) from error
    namespace = _loaded[path][1]
    if name not in namespace:
        raise ImportError(
            f"{path.name} does not define {name}. Finish {path.stem} first and save it."
        )
    return namespace[name]
