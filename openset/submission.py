"""What a check or a grader may ask of a student's work.

A `Submission` has two verbs. `call` calls one of the student's functions, `probe` runs a small
function of the check's own beside the student's code, for what a call cannot express. Plain data
goes in and comes out (`openset.plain_data`), so the same check works beside the student's code
and across a process boundary.
"""

from __future__ import annotations

import ast
import contextlib
import functools
import inspect
import random
import sys
import textwrap
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch

from openset.plain_data import DataError, decode, encode

Namespace = dict[str, Any]
Ask = Callable[[str], str]  # sends one encoded message to the other side, and waits for its answer


class StudentError(Exception):
    """The student's code raised, hung or died. `kind` is the exception's name.

    `where` is the line of the student's own code that raised, or empty; `kinds` are the names of
    the exception's type and its base classes.
    """

    def __init__(
        self, kind: str, message: str = "", where: str = "", kinds: Sequence[str] = ()
    ) -> None:
        super().__init__(f"{kind}: {message}" if message else kind)
        self.kind, self.message, self.where, self.kinds = kind, message, where, kinds or [kind]


class Submission:
    """One student's work, seen through a channel that carries encoded messages.

    `exchange(request, serve)` delivers a request to `reply` on the student's side; while it
    waits, `serve` answers what the student's side asks about functions that it was given.
    """

    def __init__(self, exchange: Callable[[str, Ask], str]):
        self._exchange = exchange

    def call(self, name: str, *arguments: Any) -> Any:
        """What the student's function or class `name` returns for plain-data `arguments`.

        Tuples arrive as lists, other objects as `Opaque`. An argument may be a function of plain
        data: the student's code can call it and learns nothing but what it returns. Raises
        `StudentError` where the student's code raises.
        """
        return self._ask({"name": name}, arguments)

    def probe(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """What `function(student, *arguments)` returns, run beside the student's code.

        `student` has the student's names as attributes. The function, and what it uses of its own
        module (functions, classes, imported modules), travels as source. Raises `StudentError`
        where anything in it raises.
        """
        return self._ask(
            {"source": portable_source(function), "name": function.__name__}, arguments
        )

    def _ask(self, request: dict[str, Any], arguments: tuple[Any, ...]) -> Any:
        callbacks: list[Callable[..., Any]] = []

        def register(function: Callable[..., Any]) -> int:
            callbacks.append(function)
            return len(callbacks) - 1

        def serve(text: str) -> str:
            try:
                number, values, named = decode(text)
                return encode({"result": callbacks[number](*values, **named)})
            except Exception as error:  # the student's code asked for the impossible
                return encode({"error": type(error).__name__})

        answer = self._exchange(encode(request | {"arguments": list(arguments)}, register), serve)
        try:
            received = decode(answer)
            if "error" in received:
                kind, message, where, kinds = (received["error"][key] for key in ERROR_KEYS)
                raise StudentError(str(kind), str(message), str(where), [str(k) for k in kinds])
            return received["result"]
        except (DataError, LookupError, TypeError, RuntimeError) as error:
            raise StudentError("a result that is no plain data") from error


ERROR_KEYS = ("kind", "message", "where", "kinds")


class LocalSubmission(Submission):
    """Work whose names are at hand in this process: a notebook's `check()`, `pytest` in a shell."""

    def __init__(self, namespace: Namespace):
        super().__init__(lambda request, serve: reply(namespace, request, serve))


class Student:
    """The student's names as attributes."""

    def __init__(self, namespace: Namespace):
        self._namespace = namespace

    def __getattr__(self, name: str) -> Any:
        try:
            return self._namespace[name]
        except KeyError:
            raise NameError(f"{name} is not defined") from None


def reply(namespace: Namespace, request: str, ask: Ask) -> str:
    """Answer a request of `Submission` beside the student's code, in a state set up afresh."""

    def proxy(number: int) -> Callable[..., Any]:
        def given(*values: Any, **named: Any) -> Any:
            answer = decode(ask(encode([number, list(values), named])))
            if "error" in answer:
                raise RuntimeError(f"the function that was called stops with {answer['error']}")
            return answer["result"]

        return given

    try:
        message = decode(request, proxy)
        reset_state()
        result = perform(namespace, message)
        return encode({"result": result})
    except BaseException as error:  # pytest.fail and sys.exit raise no Exception
        return encode({"error": describe(error)})
    finally:
        reset_state()


def reply_in_kernel(request: str) -> str:
    """Answer a request within a notebook's kernel; questions go over Jupyter's `input` channel."""
    import zmq
    from IPython import get_ipython

    shell = get_ipython()  # type: ignore[no-untyped-call]
    # Else a question that is sent before the channel is connected would be dropped in silence.
    shell.kernel.stdin_socket.setsockopt(zmq.ROUTER_MANDATORY, 1)

    def ask(question: str) -> str:
        while True:
            try:
                return shell.kernel.raw_input(question)
            except zmq.ZMQError as error:
                if error.errno != zmq.EHOSTUNREACH:
                    raise
                time.sleep(0.01)

    return reply(shell.user_ns, request, ask)


def perform(namespace: Namespace, message: dict[str, Any]) -> Any:
    """Call the student's function, or run the probe, that a message asks for."""
    if "source" not in message:
        return getattr(Student(namespace), message["name"])(*message["arguments"])
    scope: Namespace = {"__name__": "probe"}
    exec(compile(message["source"], "<check>", "exec"), scope)
    return scope[message["name"]](Student(namespace), *message["arguments"])


def reset_state() -> None:
    """Set what one call may leave behind for the next: seeds, gradients, dtype, figures."""
    random.seed(0)
    np.random.seed(0)  # noqa: NPY002 - a student's code may use it
    torch.manual_seed(0)
    torch.set_grad_enabled(True)
    torch.set_default_dtype(torch.float32)
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")


def describe(error: BaseException) -> dict[str, Any]:
    """An exception as plain data, with the last line of the student's own code on its way."""
    own, traceback = None, error.__traceback__
    while traceback is not None:
        filename = traceback.tb_frame.f_code.co_filename
        if "ipykernel_" in filename or ".ipynb" in filename or filename.startswith("<ipython"):
            own = traceback
        traceback = traceback.tb_next
    lines = inspect.getframeinfo(own).code_context if own is not None else None
    where = lines[0].strip() if lines else ""
    with contextlib.suppress(Exception):
        return {
            "kind": type(error).__name__,
            "message": str(error)[:2000],
            "where": where[:200],
            "kinds": [base.__name__ for base in type(error).__mro__],
        }
    return {"kind": type(error).__name__, "message": "", "where": where[:200], "kinds": []}


@functools.cache
def portable_source(function: Callable[..., Any]) -> str:
    """Source of a function and of what it uses, ready to run elsewhere.

    Functions and classes from files of the same folder travel along as source; everything else is
    imported there by the statements that import it here.
    """
    folder = Path(inspect.getfile(function)).parent
    parts: dict[str, str] = {}
    imports: dict[str, None] = {}

    def add(item: Any) -> None:
        parts[item.__name__] = ""  # before its own names are looked at: it may use itself
        source = textwrap.dedent(inspect.getsource(item))
        module = sys.modules[item.__module__]
        statements = import_statements(inspect.getsource(module))
        for name in {node.id for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Name)}:
            value: Any = getattr(module, name, None)
            is_code = inspect.isfunction(value) or inspect.isclass(value)
            if is_code and Path(inspect.getsourcefile(value) or "").parent == folder:
                if name not in parts:
                    add(value)
            else:
                imports.update(dict.fromkeys(statements.get(name, [])))
        del parts[item.__name__]
        parts[item.__name__] = source  # after what it uses

    add(function)
    return "\n".join([*imports, *parts.values()])


def import_statements(source: str) -> dict[str, list[str]]:
    """For each name that a module imports, the statements that do so."""
    found: dict[str, list[str]] = {}
    for statement in ast.parse(source).body:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            for alias in statement.names:
                name = alias.asname or alias.name.split(".")[0]
                one = type(statement)(**{**vars(statement), "names": [alias]})
                found.setdefault(name, []).append(ast.unparse(one))
    return found
