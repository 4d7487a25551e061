"""What a student's notebook defines, without running what it demonstrates."""

from __future__ import annotations

import ast
import json
import linecache
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

DEFINITIONS = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
MAGIC = re.compile(r"\s*([%!?].*|[\w.]+\?\??\s*)")  # a line of IPython's own syntax


def read_cells(path: Path) -> list[dict[str, Any]]:
    """The cells of a notebook as nbformat describes them, `source` joined to one string.

    Raises `ValueError` that names the file where it is no notebook, and `OSError` where it
    cannot be read.
    """
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        return [cell | {"source": "".join(cell["source"])} for cell in cells]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ValueError(f"{path} is not a notebook that can be read: {error!r}.") from error


def code_cells(path: Path) -> list[dict[str, Any]]:
    """The code cells of a notebook, those aside that only demonstrate or only check."""
    return [
        cell
        for cell in read_cells(path)
        if cell.get("cell_type") == "code" and not is_demo(cell) and not is_graded(cell)
    ]


def is_demo(cell: dict[str, Any]) -> bool:
    """Whether a cell only demonstrates: it runs for students, and never when work is graded."""
    return "demo" in cell.get("metadata", {}).get("tags", [])


def is_graded(cell: dict[str, Any]) -> bool:
    """Whether a cell stands for points: it holds a public check, and hidden graders replace it."""
    return bool(cell.get("metadata", {}).get("nbgrader", {}).get("grade"))


def is_solution(cell: dict[str, Any]) -> bool:
    """Whether a cell is one that the student fills in."""
    return bool(cell.get("metadata", {}).get("nbgrader", {}).get("solution"))


def definitions(cell: dict[str, Any]) -> list[ast.stmt]:
    """Statements of a cell that define something.

    A solution cell may use any statement but a bare expression (a call that prints or trains);
    of other cells, only imports, functions and classes count. Raises `SyntaxError`.
    """
    try:
        statements = ast.parse(cell["source"]).body  # a line of Python may start with % too
    except SyntaxError:
        statements = ast.parse(without_magics(cell["source"])).body
    if is_solution(cell):
        return [statement for statement in statements if not isinstance(statement, ast.Expr)]
    return [statement for statement in statements if isinstance(statement, DEFINITIONS)]


def without_magics(source: str) -> str:
    """The source of a cell with IPython's own syntax (`%timeit`, `!ls`, `f?`) commented out."""
    lines = source.split("\n")
    if lines[0].startswith("%%"):
        return ""
    return "\n".join(f"#{line}" if MAGIC.fullmatch(line) else line for line in lines)


def defined_names(cell: dict[str, Any]) -> Iterator[str]:
    """Names of the functions, classes and variables that a cell defines itself."""
    for statement in definitions(cell):
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            yield statement.name
        elif isinstance(statement, ast.Assign):
            for target in statement.targets:
                if isinstance(target, ast.Name):
                    yield target.id


def load(path: Path) -> dict[str, Any]:
    """Run the definitions of a notebook: its namespace, as a notebook's kernel would hold it.

    Raises what the student's code raises, `SyntaxError` included, and what `read_cells` does.
    """
    namespace: dict[str, Any] = {"__name__": path.stem}
    for number, cell in enumerate(code_cells(path), start=1):
        filename = f"{path.name}, cell {number}"
        # So that tracebacks and inspect.getsource show the student's lines.
        source = cell["source"]
        linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
        tree = ast.Module(body=definitions(cell), type_ignores=[])
        exec(compile(tree, filename, "exec", dont_inherit=True), namespace)
    return namespace
