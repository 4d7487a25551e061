"""A process that has imported what notebooks need, and forks one kernel for each.

It is started as a program of its own with an empty environment and has seen public libraries
only: its memory is copied into every student's process, so no grader or solution may be in it.

It speaks JSON lines over the socket on file descriptor `argv[1]`. `{"start": {...}}` forks a
kernel and answers `{"started": pid}`; `{"kill": pid}` kills one with all of its session;
`{"exited": pid, ...}` tells that one has ended. It ends when the socket is closed.
"""

import contextlib
import gc
import json
import os
import resource
import select
import signal
import socket
import sys


def import_libraries() -> None:
    """Import what every notebook imports. One thread only: a fork copies no others."""
    # Unneeded in a kernel, and slow: the debugger, and a grammar that only a URI check uses.
    sys.modules["debugpy"] = None  # type: ignore[assignment]
    sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]
    import torch
    import torch.utils.data

    import openset.checking
    import openset.data
    import openset.earlier_tasks
    import openset.submission  # noqa: F401

    torch.set_num_threads(1)
    import_lazily_loaded()
    # Collections in a child would copy every page that they touch.
    gc.collect()
    gc.freeze()


def import_lazily_loaded() -> None:
    """Run what torch and IPython import on first use, once here instead of in every kernel."""
    import torch
    from IPython.core import completer, displayhook, magics  # noqa: F401

    parameter = torch.nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([parameter], lr=0.1)
    del optimizer


def serve(control: socket.socket) -> None:
    """Answer requests until the socket closes."""
    wakeup_read, wakeup_write = socket.socketpair()
    wakeup_write.setblocking(False)
    signal.set_wakeup_fd(wakeup_write.fileno(), warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    requests = control.makefile("r", encoding="utf-8")

    def tell(message: dict) -> None:
        control.sendall((json.dumps(message) + "\n").encode())

    tell({"ready": os.getpid()})
    while True:
        readable, _, _ = select.select([control, wakeup_read], [], [])
        if wakeup_read in readable:
            wakeup_read.recv(4096)
            for message in reap():
                tell(message)
        if control in readable:
            line = requests.readline()
            if not line:
                return
            request = json.loads(line)
            if "start" in request:
                pid = os.fork()
                if pid == 0:
                    for end in (control, wakeup_read, wakeup_write):
                        end.close()
                    become_kernel(**request["start"])
                tell({"started": pid})
            elif "kill" in request:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(request["kill"], signal.SIGKILL)


def reap() -> list[dict]:
    """Collect the children that have ended, with their CPU seconds."""
    messages = []
    with contextlib.suppress(ChildProcessError):
        while True:
            pid, status, usage = os.wait4(-1, os.WNOHANG)
            if pid == 0:
                break
            cpu = usage.ru_utime + usage.ru_stime
            messages.append({"exited": pid, "status": status, "cpu_seconds": cpu})
    return messages


def become_kernel(
    connection_file: str, folder: str, environment: dict[str, str], limits: dict[str, int]
) -> None:
    """Turn this forked process into an ipykernel; never returns."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    os.setsid()
    os.chdir(folder)
    os.environ.update(environment)
    for name, limit in limits.items():
        resource.setrlimit(getattr(resource, name), (limit, limit))
    try:
        from ipykernel.kernelapp import IPKernelApp

        application = IPKernelApp.instance(
            connection_file=connection_file, capture_fd_output=False, log_level=50
        )
        application.config.HistoryManager.enabled = False
        application.initialize([])
        application.start()
    finally:
        os._exit(1)


if __name__ == "__main__":
    import_libraries()
    serve(socket.socket(fileno=int(sys.argv[1])))
