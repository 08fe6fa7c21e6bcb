"""Reads the arguments of the window, once there are any. Not for those of the commands."""

import sys
from argparse import ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path
from typing import Final, NoReturn
from urllib.parse import unquote

import desktop
from desktop.app.arguments import Arguments, Size
from desktop.model.choices import RecordKind
from desktop.model.place import Place, is_record_id, parse_place
from desktop.model.query import query_of

USAGE_FAULT: Final = 2
THEMES: Final = ("system", "light", "dark", "sepia", "black", "contrast")
"""As the settings have them; their table has words, and the language of those is not known yet."""
_FILE_URL: Final = "file://"
_DOSSIER_FILE: Final = "dossier.yaml"
LEAST_SIZE_PX: Final = 200
MOST_SIZE_PX: Final = 10_000
MOST_SCALE: Final = 8.0
_DESCRIPTION: Final = "Read dossiers, their figures and where those come from, without a network."
_COMMANDS: Final = """\
Commands that need no window (each has its own --help):
  sastra check FOLDER...     list the faults of a dossier
  sastra search WORDS...     search from the terminal
  sastra compile FOLDER...   compile dossiers into a library
  sastra schema              print the JSON Schema of a dossier
  sastra export, import      write what you have marked, merge what you wrote elsewhere
  sastra backups             list the backups of your marks, restore one
  sastra bench NAME          measure start, search, build, memory, chart, desk or quality
"""


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Say what is wrong in one sentence."""
        sys.stderr.write(f"sastra: {message}. Try “sastra --help”.\n")
        sys.exit(USAGE_FAULT)


def parse_words(words: Sequence[str]) -> Arguments:
    """Read the arguments.

    Raises:
        SystemExit: they ask for help or the version (0), or cannot be understood (2).
    """
    found = _parser().parse_args(words)
    target = _target(found.dossier) if found.dossier is not None else Arguments()
    return target._replace(
        place=found.place or target.place,
        search=found.search or target.search,
        theme=found.theme,
        size=found.size,
        scale=found.scale,
        screenshot=found.screenshot,
        right_to_left=found.right_to_left,
        portable=found.portable,
        desktop_entry=found.desktop_entry or "",
    )


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="sastra",
        description=_DESCRIPTION,
        epilog=_COMMANDS,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("dossier", nargs="?", metavar="DOSSIER", help="id or folder of a dossier, or a sastra:// link")
    add("--place", type=_place, metavar="LINK", help="open at this place, e.g. sastra://energy/passage/coal")
    add("--search", default="", metavar="TEXT", help="search for this text at once")
    add("--theme", choices=THEMES, help="the colours, for this run")
    add("--size", type=_size, metavar="WxH", help="size of the window, e.g. 1200x800")
    add("--scale", type=_scale, metavar="N", help="enlarge everything, e.g. 1.5")
    add("--right-to-left", action="store_true", help="lay everything out from right to left")
    add("--screenshot", type=Path, metavar="FILE", help="draw the window to a PNG file without a display")
    add("--portable", type=_absolute, metavar="FOLDER", help="keep everything of yours in this folder")
    wish = parser.add_mutually_exclusive_group()
    for name, words in (("install", "make Sastra known to your desktop"), ("remove", "undo that")):
        wish.add_argument(
            f"--{name}-desktop-entry", dest="desktop_entry", action="store_const", const=name, help=words
        )
    add("--version", action="version", version=f"sastra {desktop.__version__}")
    return parser


def _target(text: str) -> Arguments:
    """Tell a folder, a link and an id apart, in this order."""
    folder = Path(unquote(text.removeprefix(_FILE_URL)) if text.startswith(_FILE_URL) else text).expanduser()
    if folder.name == _DOSSIER_FILE and folder.is_file():
        folder = folder.parent
    if folder.is_dir():
        return Arguments(folders=(folder.absolute(),))
    if query := query_of(text):
        return Arguments(search=query)
    place = parse_place(text)
    if place is None or not (text.startswith("sastra://") or is_record_id(text)):
        _Parser().error(f"there is no dossier or folder “{text}”")
    return Arguments(place=place)


def _place(text: str) -> Place:
    place = parse_place(text)
    if place is None:
        kinds = ", ".join(kind.value for kind in RecordKind if kind is not RecordKind.DOSSIER)
        raise ArgumentTypeError(
            f"“{text}” is no place; it reads sastra://dossier/kind/id, kind one of {kinds}"
        )
    return place


def _size(text: str) -> Size:
    width, cross, height = text.lower().partition("x")
    if not (cross and width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise ArgumentTypeError(f"“{text}” is no size; it reads 1200x800")
    size = Size(int(width), int(height))
    if not all(LEAST_SIZE_PX <= side <= MOST_SIZE_PX for side in size):
        raise ArgumentTypeError(f"each side of a window is {LEAST_SIZE_PX} to {MOST_SIZE_PX} pixels")
    return size


def _scale(text: str) -> float:
    try:
        scale = float(text)
    except ValueError:
        scale = 0.0
    if not 1 / MOST_SCALE <= scale <= MOST_SCALE:
        raise ArgumentTypeError(f"a scale is a number from {1 / MOST_SCALE} to {MOST_SCALE:g}, not “{text}”")
    return scale


def _absolute(text: str) -> Path:
    return Path(text).expanduser().absolute()
