"""Says in a sentence which part of the system a window lacks. Not for mending it; imports no Qt.

Qt ends the process when its platform plugin cannot be loaded, so what is missing is found here: from the
message of a failed import, or by loading one after the other what the plugin needs.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from desktop.model.errors import StartError

# Soname -> package of Debian 12 and 13, Ubuntu 22.04 and later. First what PySide6's own libraries need.
QT_LIBRARIES: Final = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libX11.so.6": "libx11-6",
    "libz.so.1": "zlib1g",
    "libstdc++.so.6": "libstdc++6",
}
XCB_LIBRARIES: Final = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libX11-xcb.so.1": "libx11-xcb1",
}
WAYLAND_LIBRARIES: Final = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-client.so.0": "libwayland-client0",
}
_PLUGINS: Final = {"xcb": XCB_LIBRARIES, "wayland": WAYLAND_LIBRARIES}
_SONAME: Final = re.compile(r"(lib[\w.+-]+\.so(?:\.\d+)*): cannot open shared object file")
_NO_SERVER: Final = re.compile(r"could not connect to display[ \t]*(\S*)|Failed to create wl_display")


def display_fault() -> StartError:
    """Say that there is nothing to show a window on."""
    return StartError(
        "There is no display to show a window on: neither DISPLAY nor WAYLAND_DISPLAY is set.",
        "Start it from a desktop session, or draw the window to a file with “sastra --screenshot FILE”; "
        "“sastra search” and “sastra check” need no display.",
    )


def import_fault(message: str) -> StartError | None:
    """Explain why Qt itself could not be imported; None where no system library is the cause."""
    if "No module named 'PySide6" in message:
        return StartError("PySide6 is not installed.", "Install the program with its dependencies.")
    match = _SONAME.search(message)
    if match is None:
        return None
    soname = match[1]
    return _missing([soname], {**QT_LIBRARIES, **XCB_LIBRARIES, **WAYLAND_LIBRARIES}, "Qt")


def platform_fault(platform: str, messages: str, can_load: Callable[[str], bool]) -> StartError:
    """Explain why Qt could start on no platform.

    platform: the name of Qt's platform plugin. messages: what Qt said before it gave up. can_load: tells
    whether the system has a library of this name.
    """
    refused = _NO_SERVER.search(messages)
    libraries = _PLUGINS.get(platform.partition("-")[0], {})
    missing = [soname for soname in libraries if not can_load(soname)]
    if missing:
        return _missing(missing, libraries, f"Qt's {platform} plugin")
    if refused is not None:
        where = f" at “{refused[1]}”" if refused[1] else ""
        return StartError(
            f"No display server answers{where}.",
            "Check DISPLAY or WAYLAND_DISPLAY, or draw the window to a file with “sastra --screenshot FILE”.",
        )
    return StartError(
        f"Qt could not start on the platform “{platform}”.",
        "Check QT_QPA_PLATFORM; with QT_DEBUG_PLUGINS=1 Qt tells more.",
    )


def _missing(sonames: list[str], packages: Mapping[str, str], needed_by: str) -> StartError:
    names = sorted({packages[soname] for soname in sonames if soname in packages})
    what = (
        "A system library that {} needs is missing"
        if len(sonames) == 1
        else "System libraries that {} needs are missing"
    )
    install = (
        f"On Debian or Ubuntu: sudo apt install {' '.join(names)}"
        if names
        else "Install the package that has it."
    )
    return StartError(f"{what.format(needed_by)}: {', '.join(sonames)}.", install)
