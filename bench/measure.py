"""Runs a command once and prints what the operating system counted for it, as JSON.

Usage: measure.py LOG COMMAND [ARG ...]

Node does not tell the processor time and memory of one child, and the parent's own size would count into the
child's peak; this wrapper is small and waits for exactly one process (wait4). Wall and CPU in seconds, peak in MB
(of the largest single process), `code` the exit code. What the command prints goes to LOG.
"""

import json
import os
import sys
import time

log, command = sys.argv[1], sys.argv[2:]
out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
streams = [(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0)]
streams += [(os.POSIX_SPAWN_DUP2, out, fd) for fd in (1, 2)]
begin = time.perf_counter()
pid = os.posix_spawnp(command[0], command, os.environ, file_actions=streams)
_, status, used = os.wait4(pid, 0)
wall = time.perf_counter() - begin
unit = 2**20 if sys.platform == "darwin" else 2**10
print(
    json.dumps(
        {
            "wall": wall,
            "cpu": used.ru_utime + used.ru_stime,
            "peak": used.ru_maxrss / unit,
            "code": os.waitstatus_to_exitcode(status),
        }
    )
)
