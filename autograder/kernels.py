"""Students' kernels: processes of their own, forked from a zygote, reached by Jupyter's protocol.

Nothing in them can import or find this package; what comes back from them is data.
"""

from __future__ import annotations

import contextlib
import json
import os
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from queue import Empty
from typing import Any

import matplotlib
import zmq
from jupyter_client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

import openset
from autograder.limits import LIMITS, Limits
from openset.data import cache_root, embedded_digits
from openset.earlier_tasks import REFERENCES

PACKAGE = Path(openset.__file__).parent
RESOURCE_LIMITS = {
    "RLIMIT_CPU": LIMITS.cpu_seconds,
    "RLIMIT_DATA": LIMITS.memory,
    "RLIMIT_FSIZE": LIMITS.file_size,
    "RLIMIT_NOFILE": LIMITS.open_files,
    "RLIMIT_CORE": 0,
}


class KernelFailure(Exception):
    """A kernel died, or was stopped because it took too long; the message says which."""


class Zygote:
    """The forking process, with a private folder for the kit, the sockets and the kernels."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="openset-"))
        kit = self.folder / "kit"
        shutil.copytree(PACKAGE, kit / "openset", ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(Path(__file__).with_name("zygote.py"), kit / "zygote.py")
        self.data = embedded_digits(cache_root())
        self.exited: dict[int, float] = {}  # CPU seconds of kernels that have ended, by process
        self.cpu_seconds = 0.0
        started = time.monotonic()
        self.control, child = socket.socketpair()
        self.process = subprocess.Popen(
            [sys.executable, str(kit / "zygote.py"), str(child.fileno())],
            cwd=kit,
            env=self.environment(),
            pass_fds=[child.fileno()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        child.close()
        self.messages = self.control.makefile("r", encoding="utf-8")
        if not self.messages.readline():
            assert self.process.stderr is not None
            raise RuntimeError(f"The zygote did not start: {self.process.stderr.read().decode()}")
        self.start_seconds = time.monotonic() - started

    def environment(self) -> dict[str, str]:
        """All that a student's process is told of its surroundings."""
        return {
            "HOME": str(self.folder),
            "PATH": os.defpath,
            "LANG": "C.UTF-8",
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "MPLCONFIGDIR": matplotlib.get_cachedir(),
            "OMP_NUM_THREADS": "1",  # a process with more threads cannot be forked
            "OPENBLAS_NUM_THREADS": "1",
            "OPENSET_DATA": str(self.data),
            "PYTHONHASHSEED": "0",
        }

    def start(self, connection_file: Path, folder: Path, environment: dict[str, str]) -> int:
        """Fork a kernel that works in `folder`; its process id."""
        request = {
            "connection_file": str(connection_file),
            "folder": str(folder),
            "environment": environment,
            "limits": RESOURCE_LIMITS,
        }
        self._send({"start": request})
        while "started" not in (message := self._receive()):
            self._note(message)
        return message["started"]

    def has_exited(self, pid: int) -> bool:
        """Whether a kernel has ended."""
        while select.select([self.control], [], [], 0)[0]:
            self._note(self._receive())
        return pid in self.exited

    def kill(self, pid: int) -> None:
        """End a kernel, and wait for that."""
        if not self.has_exited(pid):
            self._send({"kill": pid})
        while pid not in self.exited:
            self._note(self._receive())

    def close(self) -> None:
        """End the zygote and remove its folder."""
        self.control.shutdown(socket.SHUT_RDWR)
        self.process.wait(timeout=10)
        for end in (self.messages, self.control, self.process.stderr):
            end.close()  # type: ignore[union-attr]
        shutil.rmtree(self.folder, ignore_errors=True)

    def _send(self, message: dict[str, Any]) -> None:
        self.control.sendall((json.dumps(message) + "\n").encode())

    def _receive(self) -> dict[str, Any]:
        line = self.messages.readline()
        if not line:
            raise RuntimeError("The zygote that starts students' kernels has ended.")
        return json.loads(line)

    def _note(self, message: dict[str, Any]) -> None:
        self.exited[message["exited"]] = message["cpu_seconds"]
        self.cpu_seconds += message["cpu_seconds"]


@dataclass
class Message:
    """A message of the Jupyter protocol, as far as it matters here."""

    type: str
    content: dict[str, Any]


class Kernel:
    """One kernel and its channels."""

    def __init__(self, zygote: Zygote, workspace: Path, references: Path, limits: Limits = LIMITS):
        self.zygote, self.limits = zygote, limits
        self.sockets = Path(tempfile.mkdtemp(prefix="k-", dir=zygote.folder))
        connection_file, information = write_connection_file(
            str(self.sockets / "connection.json"), transport="ipc", ip=str(self.sockets / "s")
        )
        self.pid = zygote.start(
            Path(connection_file),
            workspace,
            {REFERENCES: str(references), "HOME": str(workspace), "IPYTHONDIR": str(workspace)},
        )
        context = zmq.Context()
        # Only before the sockets exist does this bind: a larger message closes its channel.
        context.setsockopt(zmq.MAXMSGSIZE, limits.message_bytes)
        self.client = BlockingKernelClient(context=context)
        self.client.load_connection_info(information)
        self.client.start_channels(hb=False)
        try:
            self._wait_until_ready()
        except BaseException:
            self.close()
            raise

    def _wait_until_ready(self) -> None:
        """Wait for the kernel's first words on iopub: before, outputs could be lost."""
        deadline = time.monotonic() + self.limits.start_seconds
        self.client.kernel_info()
        # Any message shows that the subscription has arrived.
        self._next(self.client.iopub_channel, deadline, "did not start")

    def execute(self, source: str, deadline: float) -> Iterator[Message]:
        """Run source; yield what the kernel publishes while it does.

        Raises `KernelFailure` where the kernel dies or the deadline passes.
        """
        request = self.client.execute(source, allow_stdin=False, stop_on_error=False)
        while True:
            message = self._next(self.client.iopub_channel, deadline, "stopped: it took too long")
            if message["parent_header"].get("msg_id") != request:
                continue
            kind, content = message["msg_type"], message["content"]
            if kind == "status" and content["execution_state"] == "idle":
                return
            yield Message(kind, content)

    def evaluate(self, expression: str, serve: Any, deadline: float) -> str:
        """The string that an expression of ours gives; what is printed meanwhile is dropped.

        `serve` answers what the expression asks through `input`.
        """
        request = self.client.execute(
            "", silent=True, store_history=False, allow_stdin=True,
            user_expressions={"answer": expression},
        )  # fmt: skip
        shell, stdin = self.client.shell_channel, self.client.stdin_channel
        while True:
            self._drop_published()
            with contextlib.suppress(Empty):
                question = stdin.get_msg(timeout=0)
                if question["parent_header"].get("msg_id") == request:
                    self.client.input(serve(str(question["content"]["prompt"])))
                continue
            answer = self._next(shell, deadline, "stopped: it took too long", (stdin.socket,))
            if answer is None or answer["parent_header"].get("msg_id") != request:
                continue
            result = answer["content"].get("user_expressions", {}).get("answer", {})
            text = result.get("data", {}).get("text/plain", "") if isinstance(result, dict) else ""
            return text.strip("'\"") if isinstance(text, str) else ""

    def _drop_published(self) -> None:
        with contextlib.suppress(Empty):
            while True:
                self.client.iopub_channel.get_msg(timeout=0)

    def _next(self, channel: Any, deadline: float, failure: str, also: tuple[Any, ...] = ()) -> Any:
        """The next message of a channel; `None` where a socket of `also` has one first."""
        poller = zmq.Poller()
        for polled in (channel.socket, *also):
            poller.register(polled, zmq.POLLIN)
        while True:
            ready = dict(poller.poll(100))
            if channel.socket in ready:
                with contextlib.suppress(Empty):
                    return channel.get_msg(timeout=0)
            elif ready:
                return None
            elif self.zygote.has_exited(self.pid):
                raise KernelFailure("died")
            if time.monotonic() > deadline:
                raise KernelFailure(failure)

    def close(self) -> None:
        """End the kernel and everything that belongs to it."""
        self.zygote.kill(self.pid)
        self.client.stop_channels()
        self.client.context.destroy(linger=0)
        shutil.rmtree(self.sockets, ignore_errors=True)
