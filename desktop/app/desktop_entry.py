"""Makes the program known to the reader's desktop, and unknown again: entry, icons, type of file, scheme.

Everything goes below the reader's own data folder; nothing needs another's rights. Not for the window.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple

APPLICATION: Final = "sastra"
METAINFO: Final = "org.sastra.Sastra.metainfo.xml"
MIME_TYPE: Final = "application/x-sastra-dossier"
SIZES_PX: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FAULT: Final = 2
_RESERVED: Final = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_REFRESH: Final = (
    ("update-desktop-database", "-q", "applications"),
    ("update-mime-database", "mime"),
    ("gtk-update-icon-cache", "-q", "-t", "-f", "icons/hicolor"),
)
_LISTS: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "applications": frozenset(("mimeinfo.cache",)),
        "icons/hicolor": frozenset(("icon-theme.cache",)),
        "mime": frozenset(
            (
                *("XMLnamespaces", "aliases", "generic-icons", "globs", "globs2", "icons", "magic"),
                *("mime.cache", "subclasses", "treemagic", "types", "version"),
            )
        ),
    }
)
"""What the tools of the desktop write below the data folder, and where."""


class Installed(NamedTuple):
    """Where each file goes below the data folder."""

    entry: Path
    metainfo: Path
    mime: Path
    drawing: Path
    icons: tuple[tuple[int, Path], ...]

    @property
    def files(self) -> tuple[Path, ...]:
        """All of them."""
        return (self.entry, self.metainfo, self.mime, self.drawing, *(file for _, file in self.icons))


def run(wish: str, environ: Mapping[str, str], resources: Path) -> int:
    """Install or remove, say what was done, and return the exit status. wish: ``install`` or ``remove``."""
    if not sys.platform.startswith("linux"):
        sys.stderr.write("sastra: Desktop entries are for desktops that follow freedesktop.org.\n")
        return FAULT
    folder = data_folder(environ)
    try:
        done = install(folder, resources / "desktop") if wish == "install" else remove(folder)
    except OSError as error:
        sys.stderr.write(f"sastra: The desktop entry could not be changed: {error}.\n")
        return FAULT
    _refresh(folder)
    if wish == "remove":
        tidy(folder)
    for file in done:
        sys.stdout.write(f"{'wrote' if wish == 'install' else 'removed'} {file}\n")
    return 0


def data_folder(environ: Mapping[str, str]) -> Path:
    """Return the folder in which desktops look for what the reader installed."""
    given = Path(environ.get("XDG_DATA_HOME", ""))
    return given if given.is_absolute() else Path(environ.get("HOME") or Path.home()) / ".local" / "share"


def install(folder: Path, shipped: Path, command: Sequence[str] | None = None) -> tuple[Path, ...]:
    """Write all files and return them. command: how the program is started; as it was now by default.

    Raises:
        OSError: a file cannot be written.
    """
    files = _files(folder)
    for file in files.files:
        file.parent.mkdir(parents=True, exist_ok=True)
    files.entry.write_text(entry_text(command or own_command()), "utf-8")
    shutil.copyfile(shipped / METAINFO, files.metainfo)
    shutil.copyfile(shipped / "sastra-dossier.xml", files.mime)
    shutil.copyfile(shipped / "sastra.svg", files.drawing)
    # The door to Qt, which draws the sizes.
    import_module("desktop.app.icon_sizes").write(shipped / "sastra.svg", files.icons)
    return files.files


def remove(folder: Path) -> tuple[Path, ...]:
    """Remove whatever :func:`install` wrote and return what was there.

    Raises:
        OSError: a file cannot be removed.
    """
    there = tuple(file for file in _files(folder).files if file.exists())
    for file in there:
        file.unlink()
    return there


def tidy(folder: Path) -> None:
    """Remove the desktop's lists where nothing is left for them to list, and the folders that are empty."""
    for place, lists in _LISTS.items():
        kept = (file for file in (folder / place).rglob("*") if not file.is_dir())
        if all(file.parent == folder / place and file.name in lists for file in kept):
            for name in lists:
                (folder / place / name).unlink(missing_ok=True)
    within = {parent for file in _files(folder).files for parent in file.relative_to(folder).parents}
    for inner in sorted(within | {Path("mime/application")}, reverse=True):
        # A folder that is not empty is somebody else's as well, and so is the data folder itself.
        with suppress(OSError):
            if inner.parts:
                (folder / inner).rmdir()


def entry_text(command: Sequence[str]) -> str:
    """Return the desktop entry of a command, quoted as the specification asks for."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.4",
            "Name=Sastra",
            "GenericName=Reference browser",
            "Comment=Read dossiers, their figures and where those come from",
            f"Exec={' '.join(quoted(word) for word in command)} %u",
            f"Icon={APPLICATION}",
            "Terminal=false",
            "StartupNotify=true",
            f"StartupWMClass={APPLICATION}",
            "X-GNOME-SingleWindow=true",
            "Categories=Education;Literature;",
            "Keywords=dossier;reference;statistics;sources;",
            f"MimeType=x-scheme-handler/sastra;{MIME_TYPE};",
            "",
        )
    )


def quoted(word: str) -> str:
    """Quote an argument of ``Exec``: for the command line, then once more as any string of the file."""
    text = word.replace("%", "%%")
    if set(text) & _RESERVED:
        for sign in '\\"`$':
            text = text.replace(sign, f"\\{sign}")
        text = f'"{text}"'
    return text.replace("\\", "\\\\")


def own_command() -> tuple[str, ...]:
    """Return how this program was started: by its script, else by its Python."""
    script = Path(sys.argv[0])
    if script.name == APPLICATION and os.access(script, os.X_OK):
        return (str(script.absolute()),)
    return (sys.executable, "-m", "desktop")


def _files(folder: Path) -> Installed:
    icons = folder / "icons" / "hicolor"
    return Installed(
        folder / "applications" / f"{APPLICATION}.desktop",
        folder / "metainfo" / METAINFO,
        folder / "mime" / "packages" / "sastra-dossier.xml",
        icons / "scalable" / "apps" / f"{APPLICATION}.svg",
        tuple((size, icons / f"{size}x{size}" / "apps" / f"{APPLICATION}.png") for size in SIZES_PX),
    )


def _refresh(folder: Path) -> None:
    """Have the desktop look again where it keeps lists; where it keeps none, nothing is to be done."""
    for name, *words in _REFRESH:
        tool, place = shutil.which(name), folder / words[-1]
        if tool is not None and place.is_dir():
            subprocess.run(
                [tool, *words[:-1], str(place)],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                timeout=30,
                check=False,
            )
