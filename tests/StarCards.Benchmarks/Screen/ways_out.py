#!/usr/bin/env python3
"""Leaves a review in every way there is, on a pseudo-terminal, and looks at what is left behind.

ways_out.py PROGRAM NOTES

For each way out: a new database, the first card rated Good, then out. The rating has to be in the log, the process has
to be gone, its exit code has to be the one of that way, and where there is still a terminal it has to be as it was.
"""
import os
import pty
import select
import signal
import subprocess
import sys
import tempfile
import termios
import time

PROGRAM, NOTES = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
RESTORED = [b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1003l", b"\x1b[?2004l"]


def read_until(terminal, text, seconds=20):
    data, deadline = b"", time.time() + seconds
    while text not in data and time.time() < deadline:
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                data += os.read(terminal, 65536)
            except OSError:
                break
    return data


def settle(terminal, silence=0.35, seconds=5):
    """Reads until nothing was written for a while: a redraw comes in pieces, of which none need hold a whole word."""
    deadline = time.time() + seconds
    while time.time() < deadline and select.select([terminal], [], [], silence)[0]:
        os.read(terminal, 65536)


def wait_for_end(process, terminal, seconds=10):
    """The exit code, or None where the process stays; and what it still wrote."""
    data, deadline = b"", time.time() + seconds
    while time.time() < deadline:
        if terminal is not None and select.select([terminal], [], [], 0.02)[0]:
            try:
                data += os.read(terminal, 65536)
            except OSError:
                pass
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            rest = b"" if terminal is None else read_until(terminal, b"nothing is left", seconds=0.3)
            return os.waitstatus_to_exitcode(status), data + rest
        time.sleep(0.01)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    return None, data


def leave(name, expected, out, has_terminal=True):
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "cards.db")
        process, terminal = pty.fork()
        if process == 0:
            os.environ.update(TERM="xterm-256color", STARCARDS_DB=database, HOME=folder)
            os.execvp(PROGRAM, [PROGRAM, "review", NOTES])
        before = termios.tcgetattr(terminal)
        read_until(terminal, b"?1049h")
        settle(terminal, silence=0.8)
        os.write(terminal, b"3")
        settle(terminal)
        out(process, terminal)
        code, data = wait_for_end(process, terminal if has_terminal else None)
        troubles = [] if code == expected else [f"exit code {code} and not {expected}"]
        if has_terminal and expected != -signal.SIGKILL:
            troubles += [f"{code!r} is not written" for code in RESTORED if code not in data]
            troubles += [] if termios.tcgetattr(terminal)[:4] == before[:4] else ["the terminal's modes are other ones"]
        log = subprocess.run([PROGRAM, "log", "--csv", "--db", database], capture_output=True, text=True, check=False)
        troubles += [] if len([line for line in log.stdout.splitlines() if "/" in line]) == 1 else ["the rating is not in the log"]
        print(f"{name}: {'; '.join(troubles) or 'as it should be'}")
        return not troubles


def keys(text):
    def press(_, terminal):
        for key in text:
            os.write(terminal, key)
            time.sleep(0.5)
    return press


def send(number):
    return lambda process, _: os.kill(process, number)


WAYS = [
    ("q and q", 0, keys([b"q", b"q"])),
    ("Ctrl+C", 0, keys([b"\x03"])),
    ("SIGTERM", 143, send(signal.SIGTERM)),
    ("SIGHUP", 129, send(signal.SIGHUP)),
    ("SIGINT", 130, send(signal.SIGINT)),
    ("SIGQUIT", 131, send(signal.SIGQUIT)),
    ("the terminal closed", 129, lambda _, terminal: os.close(terminal), False),
    ("SIGKILL", -signal.SIGKILL, send(signal.SIGKILL)),
]
sys.exit(0 if all([leave(*way) for way in WAYS]) else 1)
