"""A display and a session bus of their own, and the real program in them. Not for reading what is heard."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "dbus-daemon", "ldd")
LAUNCHER = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")


def missing() -> str:
    """Return what this machine lacks for hearing the program; empty where it can be heard."""
    lacking = [tool for tool in TOOLS if shutil.which(tool) is None]
    if "ldd" in lacking:
        return ", ".join(lacking)
    if not LAUNCHER.is_file():
        lacking.append("at-spi2-core")
    plugin = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms" / "libqxcb.so"
    needed = subprocess.run(["ldd", str(plugin)], capture_output=True, text=True, check=False).stdout
    lacking += [line.split()[0] for line in needed.splitlines() if "not found" in line]
    return ", ".join(lacking)


class Session:
    """What was started, ended again in the reverse order."""

    def __init__(self, folder: Path) -> None:
        self._started: list[subprocess.Popen[bytes]] = []
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self._environ = {
            **os.environ,
            "SASTRA_HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "GIO_USE_VFS": "local",
            "PYTHONPATH": str(ROOT),
        }
        self._environ["DISPLAY"] = f":{self._told('Xvfb', '-displayfd', '1', '-screen', '0', '1280x800x24')}"
        self.bus = self._told("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")
        self._environ["DBUS_SESSION_BUS_ADDRESS"] = self.bus

    def run(self, *words: str) -> subprocess.Popen[bytes]:
        """Start the program."""
        return self._start([sys.executable, "-m", "desktop", *words])

    def end(self) -> None:
        """End all that was started."""
        for process in reversed(self._started):
            process.terminate()
            process.communicate()

    def _told(self, *command: str) -> str:
        """Start something and return the first line that it writes."""
        output = self._start(list(command)).stdout
        assert output is not None
        return output.readline().decode().strip()

    def _start(self, command: list[str]) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(
            command,
            env=self._environ,
            cwd=self._environ["XDG_RUNTIME_DIR"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._started.append(process)
        return process
