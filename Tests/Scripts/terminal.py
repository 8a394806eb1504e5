# SPDX-License-Identifier: Apache-2.0
"""Runs a program on a terminal of so many columns, 0 for one that does not know; prints what it wrote there.

    terminal.py COLUMNS PROGRAM WORDS…"""
import fcntl
import os
import pty
import struct
import sys
import termios

shown, program = pty.openpty()
fcntl.ioctl(program, termios.TIOCSWINSZ, struct.pack("HHHH", 24, int(sys.argv[1]), 0, 0))
child = os.fork()
if child == 0:
    os.close(shown)
    os.dup2(program, 1)
    os.execvp(sys.argv[2], sys.argv[2:])
os.close(program)
written = b""
try:
    while part := os.read(shown, 65536):
        written += part
except OSError:
    pass  # Linux says EIO where the other side is closed.
sys.stdout.buffer.write(written)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
