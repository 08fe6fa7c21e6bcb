"""Folders on disks that are full or cannot be written. Not for files that are damaged."""

import os
import subprocess
from contextlib import contextmanager

import pytest


@contextmanager
def read_only(folder):
    """Forbid writing in a folder, also to root where mounting is allowed."""
    if os.geteuid() != 0:
        folder.chmod(0o555)
        try:
            yield
        finally:
            folder.chmod(0o755)
        return
    with _mounted(folder, "--bind", str(folder)):
        subprocess.run(["mount", "-o", "remount,ro,bind", str(folder)], check=True, capture_output=True)
        yield


@contextmanager
def small_disk(folder, kilobytes):
    """Put a disk of a few kilobytes at a folder; only root may."""
    folder.mkdir(parents=True, exist_ok=True)
    with _mounted(folder, "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs"):
        yield


@contextmanager
def _mounted(folder, *what):
    ran = subprocess.run(["mount", *what, str(folder)], check=False, capture_output=True)
    if ran.returncode:
        pytest.skip("mounting is not allowed here")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True, capture_output=True)
