"""``sastra search``: the same search and ranking in a terminal. Not for the window's list of results."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from desktop.library.freshness import stale_folders
from desktop.library.layout import store_path
from desktop.model.errors import SastraError, StoreDamaged, StoreError
from desktop.model.hit import Hit, Results
from desktop.model.ids import DossierId
from desktop.model.mark import Mark
from desktop.model.progress import Progress
from desktop.model.prose import Span
from desktop.paths import Paths, find_paths
from desktop.search.engine import SearchEngine
from desktop.userdata.opening import FILE_NAME
from desktop.userdata.store import UserStore

FOUND: Final = 0
NOTHING: Final = 1
FAILED: Final = 2
_BOLD: Final = "\x1b[1m"
_PLAIN: Final = "\x1b[0m"


def run(arguments: Sequence[str]) -> int:
    """Search and print. Returns 0 with hits, 1 without, 2 where it cannot be done, as grep does."""
    options = _parser().parse_args([_as_typed(argument) for argument in arguments])
    try:
        results = _search(options, find_paths(os.environ))
    except SastraError as error:
        print(f"sastra search: {error} {error.remedy}".rstrip(), file=sys.stderr)
        return FAILED
    try:
        _write(results, options.json)
    except BrokenPipeError:
        # Whoever reads has seen enough; the interpreter must not try to flush once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FOUND if results.hits else NOTHING


def _as_typed(argument: str) -> str:
    """Keep what is shut out (``-word``) from passing for an option, and read UTF-8 whatever the locale."""
    text = os.fsencode(argument).decode("utf-8", "replace")
    is_shut_out = len(text) > 1 and text[0] == "-" and text[1] != "-" and text != "-h"
    # Behind a blank, which the query does not mind, a minus begins no option.
    return f" {text}" if is_shut_out else text


def _write(results: Results, in_json: bool) -> None:
    if in_json:
        print(json.dumps(as_json(results), ensure_ascii=False, indent=2), flush=True)
    else:
        _print(results)
        sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="sastra search", description="Search text and statistics.")
    parser.add_argument(
        "query", nargs="+", metavar="QUERY", help="words, phrases and clauses such as kind:figure"
    )
    parser.add_argument(
        "--in", dest="dossier", metavar="DOSSIER", help="search in one dossier, given by its id"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--limit", type=_limit, default=20, metavar="N", help="print at most N hits (20)")
    parser.add_argument("--library", type=Path, metavar="DIR", help="search the compiled library in DIR")
    return parser


def _limit(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number of hits")
    return int(text)


def _search(options: argparse.Namespace, paths: Paths) -> Results:
    library = options.library or paths.library
    if options.library is None or not store_path(library).exists():
        _bring_up_to_date(library, paths)
    try:
        return _ask(options, library, paths)
    except StoreDamaged:
        # Word of it is left with the library, so that this makes it anew.
        if options.library is not None:
            raise
        _bring_up_to_date(library, paths)
        return _ask(options, library, paths)


def _ask(options: argparse.Namespace, library: Path, paths: Paths) -> Results:
    engine = SearchEngine.open(library)
    try:
        engine.know_marks(_marks(paths))
        scope = DossierId(options.dossier) if options.dossier else None
        if scope and not engine.has(scope):
            raise SastraError(f"There is no dossier {scope} in the library.")
        return engine.search(" ".join(options.query), options.limit, scope)
    finally:
        engine.close()


def _marks(paths: Paths) -> tuple[Mark, ...]:
    """Read the reader's own marks; a store that is missing or cannot be read now has none."""
    if not (paths.data / FILE_NAME).exists():
        return ()
    try:
        store = UserStore.open(paths.data, first_look=True)
    except StoreError:
        return ()
    try:
        return store.marks()
    finally:
        store.close()


def _bring_up_to_date(library: Path, paths: Paths) -> None:
    """Compile what is new or changed. The door to the compiler: only who needs it pays for its import."""
    stale = stale_folders(paths.roots, library)
    if stale:
        from desktop.library.compile import compile_folders  # noqa: PLC0415

        compile_folders(stale, library, _tell, _go_on, own=paths.shipped)


def _tell(progress: Progress) -> None:
    if progress.subject:
        print(f"sastra search: compiling {progress.subject}", file=sys.stderr)


def _go_on() -> bool:
    return False


def as_json(results: Results) -> dict[str, object]:
    """Return the stable form for programs; spans are pairs of code points."""
    return {
        "query": results.query,
        "total": results.total,
        "capped": results.capped,
        "about": results.about,
        "counts": {kind.value: count for kind, count in results.counts},
        "mark_counts": {kind.value: count for kind, count in results.mark_counts},
        "explanation": results.explanation,
        "ignored": list(results.ignored),
        "suggestion": results.suggestion,
        "partial": list(results.partial) if results.partial else None,
        "hits": [_hit_json(hit) for hit in results.hits],
    }


def _hit_json(hit: Hit) -> dict[str, object]:
    return {
        "link": hit.place.link,
        "dossier": hit.place.dossier,
        "kind": hit.kind.value,
        "id": hit.place.id,
        "title": hit.title,
        "title_marks": [list(span) for span in hit.title_marks],
        "snippet": hit.snippet,
        "snippet_marks": [list(span) for span in hit.snippet_marks],
        "path": list(hit.path),
        "detail": hit.detail,
        "why": hit.why.value,
        "verdict": hit.verdict.value if hit.verdict else None,
        "stance": hit.stance.value if hit.stance else None,
        "score": hit.score,
        "whys": [why.value for why in hit.whys],
        "matched": hit.matched,
        "date": hit.date,
        "mark": hit.mark.kind.value if hit.mark else None,
    }


def _print(results: Results) -> None:
    bold = sys.stdout.isatty()
    for hit in results.hits:
        detail = f"  {hit.detail}" if hit.detail else ""
        kind = hit.mark.kind.value if hit.mark else hit.kind.value
        print(f"{kind}  {_marked(hit.title, hit.title_marks, bold)}{detail}")
        if hit.snippet:
            print(f"    {_marked(hit.snippet, hit.snippet_marks, bold)}")
        print(f"    {' › '.join(hit.path)}  ({hit.why.value})  {hit.place.link}")
    more = "about " if results.about else "at least " if results.capped else ""
    shown = f"{len(results.hits)} of {more}{results.total}" if results.total else "Nothing found"
    print(f"{shown}. {results.explanation}".rstrip(), file=sys.stderr)
    if results.partial:
        print(f"partial: {results.partial[0]} of {results.partial[1]} dossiers", file=sys.stderr)
    for reason in results.ignored:
        print(reason, file=sys.stderr)
    if results.suggestion:
        print(f"Did you mean: {results.suggestion}", file=sys.stderr)


def _marked(text: str, spans: Sequence[Span], bold: bool) -> str:
    """Return a text with its marks in bold, on a terminal that can show it."""
    if not bold:
        return text
    for start, end in reversed(spans):
        text = f"{text[:start]}{_BOLD}{text[start:end]}{_PLAIN}{text[end:]}"
    return text
