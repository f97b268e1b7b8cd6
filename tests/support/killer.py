"""Kills a process at a chosen system call: `python tests/support/killer.py PID NUMBER`. Linux on x86-64 only.

It counts, over all threads of the process, the calls by which something leaves it: bytes to a file or a socket, a
flush, a file cut or removed. It writes one line once it counts, and kills the process before it makes the call of that
number. See ptrace(2). It imports nothing of the project, so that it begins quickly.
"""

import ctypes
import os
import platform
import signal
import sys
from pathlib import Path

_SEIZE, _INTERRUPT, _SYSCALL, _INFO = 0x4206, 0x4207, 24, 0x420E
_SYSGOOD, _TRACE_CLONE = 0x1, 0x8
_ALL_THREADS = 0x40000000  # __WALL
_ENTRY = 1
# write, pwrite64, writev, sendto, sendmsg, fsync, fdatasync, ftruncate, unlink, of x86-64
LEAVES = {1, 18, 20, 44, 46, 74, 75, 77, 87}

_libc = ctypes.CDLL(None, use_errno=True)
_libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
_libc.ptrace.restype = ctypes.c_long


def works_here() -> bool:
    """Whether this computer has the calls that are counted."""
    return sys.platform == "linux" and platform.machine() == "x86_64"


def kill_at(process: int, number: int) -> None:
    """Kill the process at its call of this number from now on. Returns when it is gone. Raises OSError."""
    threads = [int(task.name) for task in Path(f"/proc/{process}/task").iterdir()]
    for thread in threads:
        _ask(_SEIZE, thread, _SYSGOOD | _TRACE_CLONE)
    for thread in threads:
        _ask(_INTERRUPT, thread)
    print("counts", flush=True)  # noqa: T201 — this is how the test learns it
    left = number
    while True:
        try:
            thread, status = os.waitpid(-1, _ALL_THREADS)
        except ChildProcessError:
            return
        if not os.WIFSTOPPED(status):
            continue
        given, event = os.WSTOPSIG(status), status >> 16
        if given == signal.SIGTRAP | 0x80:
            left -= _leaves(thread)
            if left == 0:
                os.kill(process, signal.SIGKILL)
                return
        passed_on = 0 if event or given in {signal.SIGTRAP, signal.SIGTRAP | 0x80} else given
        _libc.ptrace(_SYSCALL, thread, None, passed_on)


def _leaves(thread: int) -> bool:
    """Whether this thread is about to make one of the calls that are counted."""
    told = ctypes.create_string_buffer(128)
    _libc.ptrace(_INFO, thread, 128, ctypes.addressof(told))
    return told.raw[0] == _ENTRY and int.from_bytes(told.raw[24:32], "little") in LEAVES


def _ask(what: int, thread: int, data: int | None = None) -> None:
    if _libc.ptrace(what, thread, None, data) < 0:
        raise OSError(ctypes.get_errno(), "ptrace")


if __name__ == "__main__":
    kill_at(int(sys.argv[1]), int(sys.argv[2]))
