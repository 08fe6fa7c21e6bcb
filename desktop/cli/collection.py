"""Reads a test collection in the classic form: documents, queries, judgements. Not for searching it.

The form is that of the Cranfield, CISI and Medline collections: records that begin with ``.I number`` and
hold fields such as ``.T`` (title), ``.A`` (author), ``.B`` (bibliography) and ``.W`` (words), and a file of
judgements with a query, a document and a grade a line. Old collections have oddities, which are forgiven:
queries numbered with gaps while their judgements count on from one, grades of -1, judgements with a
document alone, a fourth column, a missing text.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from desktop.model.errors import SastraError

_ENCODINGS: Final = ("utf-8", "latin-1")
_QUERY_NAMES: Final = ("qry", "query", "queries")
_JUDGEMENT_NAMES: Final = ("rel", "qrel", "judg")


class Text(NamedTuple):
    """A document or a query. fields: by letter, such as T and W."""

    number: int
    fields: dict[str, str]

    @property
    def title(self) -> str:
        """The title on one line."""
        return " ".join(self.fields.get("T", "").split())

    @property
    def words(self) -> str:
        """The text on one line; without the title that some collections repeat at its beginning."""
        words = " ".join(self.fields.get("W", "").split())
        return words.removeprefix(self.title).strip()


class Collection(NamedTuple):
    """judgements: for a query's number the grade of each relevant document."""

    documents: tuple[Text, ...]
    queries: tuple[Text, ...]
    judgements: dict[int, dict[int, int]]


def read_collection(folder: Path) -> Collection:
    """Read the three files of a collection, told apart by their names.

    Raises:
        SastraError: a file is missing or cannot be read.
    """
    files = sorted(path for path in folder.iterdir() if path.is_file()) if folder.is_dir() else []
    judged = [path for path in files if any(part in path.name.lower() for part in _JUDGEMENT_NAMES)]
    rest = [path for path in files if path not in judged]
    asked = [path for path in rest if any(part in path.name.lower() for part in _QUERY_NAMES)]
    texts = [path for path in rest if path not in asked and "\n.W" in _text(path)]
    if not (judged and asked and texts):
        raise SastraError(f"{folder} holds no collection.", "It needs documents, queries and judgements.")
    documents = tuple(record for path in texts for record in _records(_text(path)))
    queries = tuple(_records(_text(asked[0])))
    return Collection(documents, queries, _judgements(_text(judged[0]), queries))


def _text(path: Path) -> str:
    for encoding in _ENCODINGS:
        try:
            return path.read_text(encoding)
        except UnicodeDecodeError:
            continue
        except OSError as error:
            raise SastraError(f"{path} cannot be read: {error.strerror}.") from error
    return ""


def _records(text: str) -> Iterator[Text]:
    for part in re.split(r"(?m)^\.I\s+", text)[1:]:
        number = re.match(r"\d+", part)
        if number is None:
            continue
        fields: dict[str, str] = {}
        for letter, words in re.findall(r"(?ms)^\.([A-Z])[ \t]*\n?(.*?)(?=^\.[A-Z]\s|\Z)", part):
            fields[letter] = f"{fields.get(letter, '')} {words}".strip()
        yield Text(int(number[0]), fields)


def _judgements(text: str, queries: tuple[Text, ...]) -> dict[int, dict[int, int]]:
    rows = [[int(float(one)) for one in line.split()[:4]] for line in text.splitlines() if _is_row(line)]
    # TREC's form has a column of zeros between query and document.
    trec = bool(rows) and all(len(row) == 4 and row[1] == 0 for row in rows)
    found: dict[int, dict[int, int]] = {}
    for row in rows:
        query, document, *grade = [row[0], *row[2:]] if trec else row
        level = grade[0] if grade else 1
        if level > 0:
            found.setdefault(query, {})[document] = level
    numbers = {query.number for query in queries}
    if set(found) <= numbers:
        return found
    # Cranfield numbers its queries with gaps, and its judgements by their place.
    return {query.number: found[place] for place, query in enumerate(queries, start=1) if place in found}


def _is_row(line: str) -> bool:
    parts = line.split()
    return len(parts) >= 2 and all(re.fullmatch(r"-?\d+(?:\.\d+)?", part) for part in parts[:4])
