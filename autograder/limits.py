"""What a student's code may use. One place, so that it can be read and changed as a whole."""

from dataclasses import dataclass

MIB = 2**20


@dataclass(frozen=True)
class Limits:
    """Limits of one notebook's kernel."""

    cell_seconds: float = 30.0  # wall time of one of the student's cells
    call_seconds: float = 20.0  # wall time of one call or probe of a grader
    notebook_seconds: float = 300.0  # wall time of a whole notebook, its grading included
    restarts: int = 20  # of a kernel that died or was stopped; then the notebook is given up
    cpu_seconds: int = 300  # CPU time of one kernel
    memory: int = 4096 * MIB  # data segment and heap of one kernel
    file_size: int = 256 * MIB  # of one file that student code writes
    open_files: int = 256
    output_bytes: int = MIB  # stored outputs of one cell; the rest is cut off
    message_bytes: int = 64 * MIB  # one message from a kernel; larger ones are dropped
    helper_bytes: int = 32 * MIB  # files handed in beside the notebooks that code may read
    start_seconds: float = 60.0  # until a kernel answers


LIMITS = Limits()
