#!/usr/bin/env python3
"""Measures a program on a pseudo-terminal: first paint, key to paint, idle CPU.

measure.py [--runs N] [--keys KEYS] [--paint TEXT] [--idle SECONDS] [--wait SECONDS] -- PROGRAM ARGS...

First paint is the time from exec to the first output that holds TEXT, and the CPU that all threads used until then:
on a busy machine only the latter says something. A key's time is from writing it to the first
output after it that changes a cell. Keys are sent one by one, with pauses of uneven length; --wait adds a long silence
before the first key. Idle CPU is the process's own time, in percent of one core.
"""
import argparse
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import termios
import time

CURSOR = re.compile(rb"\x1b\[\?25[lh]|\x1b\[\d+;\d+H")


def spawn(command, rows=24, columns=80):
    process, terminal = pty.fork()
    if process == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execvp(command[0], command)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    return process, terminal


def read_for(terminal, seconds):
    """Everything that comes in so long."""
    data, deadline = b"", time.perf_counter() + seconds
    while (left := deadline - time.perf_counter()) > 0 and select.select([terminal], [], [], left)[0]:
        try:
            data += os.read(terminal, 65536)
        except OSError:
            break
    return data


def paints(data):
    """True for output that changes a cell: cursor moves alone are none."""
    return CURSOR.sub(b"", data) != b""


def until_paint(terminal, seconds):
    """Milliseconds until something is painted; None where nothing was."""
    start = time.perf_counter()
    while (left := start + seconds - time.perf_counter()) > 0:
        if select.select([terminal], [], [], left)[0] and paints(os.read(terminal, 65536)):
            return (time.perf_counter() - start) * 1000
    return None


def first_paint(command, text):
    start = time.perf_counter()
    process, terminal = spawn(command)
    data = b""
    while text.encode() not in data and time.perf_counter() - start < 20:
        if select.select([terminal], [], [], 0.01)[0]:
            data += os.read(terminal, 65536)
    return (time.perf_counter() - start) * 1000, cpu_milliseconds(process), process, terminal


def cpu_milliseconds(process):
    """What the threads that live used so far, to the microsecond."""
    threads = f"/proc/{process}/task"
    return sum(int(open(f"{threads}/{thread}/schedstat").read().split()[0]) for thread in os.listdir(threads)) / 1e6


def cpu_seconds(process):
    fields = open(f"/proc/{process}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def end(process, terminal):
    os.kill(process, signal.SIGTERM)
    deadline = time.time() + 3
    while time.time() < deadline and os.waitpid(process, os.WNOHANG) == (0, 0):
        read_for(terminal, 0.02)
    os.close(terminal)


def percentile(values, share):
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=10)
    parser.add_argument("--keys", default="")
    parser.add_argument("--paint", default="\x1b[?1049h")
    parser.add_argument("--idle", type=float, default=0)
    parser.add_argument("--wait", type=float, default=0)
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    paints, costs = [], []
    for run in range(options.runs):
        milliseconds, cpu, process, terminal = first_paint(options.command, options.paint)
        paints.append(milliseconds)
        costs.append(cpu)
        if run < options.runs - 1:
            end(process, terminal)
    print(f"first paint: median {statistics.median(paints):.0f} ms, best {min(paints):.0f}, worst {max(paints):.0f} ({options.runs} runs); CPU: median {statistics.median(costs):.0f} ms, best {min(costs):.0f}")
    read_for(terminal, 0.5)
    if options.idle:
        before, began = cpu_seconds(process), time.perf_counter()
        read_for(terminal, options.idle)
        print(f"idle: {100 * (cpu_seconds(process) - before) / (time.perf_counter() - began):.1f} % of a core over {options.idle:.0f} s")
    if options.wait:
        read_for(terminal, options.wait)
    times = []
    for key in options.keys:
        time.sleep(0.05 + 0.0037 * (len(times) % 11))
        read_for(terminal, 0.01)
        os.write(terminal, key.encode())
        painted = until_paint(terminal, 1)
        if painted is not None:
            times.append(painted)
    if times:
        print(f"first key: {times[0]:.1f} ms; {len(times)} keys: median {statistics.median(times):.1f} ms, p95 {percentile(times, 0.95):.1f}, worst {max(times):.1f}")
    end(process, terminal)


main()
