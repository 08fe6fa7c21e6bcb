"""How a query was read, in one sentence. Not for why a single record matched."""

from collections.abc import Iterable
from typing import Final

from desktop.language import numeral, quoted, semicolons, tr, trn
from desktop.search.fields import FIELDS
from desktop.search.planned import Plan
from desktop.search.reading import Reading
from desktop.search.tree import All, Any, Clause, Compound, Leaf, Near, Node, Not, Number, Phrase, Word

_MOST_TOLD: Final = 12


def explanation(reading: Reading, plan: Plan, nothing: bool = False) -> str:
    """Return the sentence, ending in a full stop. nothing: no record was found."""
    text = reading.tree.text
    told = [node for node in reading.top if not (isinstance(node, Not | Clause) or _stop(node, plan))]
    either = [node for node in told if _is_clauses(node)]
    told = [node for node in told if node not in either]
    wanted = [_bare(_words(node, text)) if len(reading.top) == 1 else _words(node, text) for node in told]
    unwanted = [_words(node.node, text) for node in reading.top if isinstance(node, Not)]
    parts = [_none(wanted, plan) if nothing else _records(wanted, plan)]
    conditions = _unique(condition.words for condition in plan.conditions if condition.words)
    conditions += [_either(node) for node in either]
    if unwanted:
        parts.append(tr("without {words}", words=listed(unwanted, tr("or"))))
    sentence = ", ".join([" ".join([parts[0], *conditions[:1]]), *parts[1:], *conditions[1:]])
    return sentence + _synonyms(reading) + _spelling(reading) + _part(plan) + "."


def left_out(reading: Reading, plan: Plan) -> tuple[str, ...]:
    """Return what was ignored and why, a sentence each."""
    reasons = [condition.reason for condition in plan.conditions if condition.reason]
    # A last word that may become another one says nothing yet.
    begun = {leaf.text for leaf in reading.row[-1:] if isinstance(leaf, Word) and leaf.typed}
    told = [word for word in plan.passed_over if word not in begun]
    if told:
        words = listed([quoted(word) for word in told], tr("and"))
        reasons.append(tr("{words}: so common that other words decide.", words=words))
    return tuple(dict.fromkeys([*reading.tree.ignored, *reasons]))


def _is_clauses(node: Node) -> bool:
    return isinstance(node, Any) and all(isinstance(inner, Clause) for inner in node.nodes)


def _either(node: Node) -> str:
    """Return alternatives that are clauses, as conditions read."""
    nodes = node.nodes if isinstance(node, Any) else (node,)
    return listed(
        [f"{FIELDS[one.field].words} {one.value}" for one in nodes if isinstance(one, Clause)], tr("or")
    )


def _records(wanted: list[str], plan: Plan) -> str:
    if not wanted:
        return tr("All records")
    if plan.loose:
        return tr("No record has all of {words}; records with some of them", words=listed(wanted, tr("and")))
    if plan.mixed:
        return tr(
            "Few records have all of {words}; those with some of them are shown, too",
            words=listed(wanted, tr("and")),
        )
    return tr("Records with {words}", words=listed(wanted, tr("and")))


def _none(wanted: list[str], plan: Plan) -> str:
    """Say what no record has: of words that could be missing, any of them."""
    if not wanted:
        return tr("No records")
    return tr("No records with {words}", words=listed(wanted, tr("or") if plan.loose else tr("and")))


def _stop(node: Node, plan: Plan) -> bool:
    return isinstance(node, Word) and node.text in plan.passed_over


def _words(node: Node, text: str) -> str:
    if isinstance(node, Leaf):
        return _leaf_words(node, text)
    if isinstance(node, Clause):
        return tr("those {words}", words=f"{FIELDS[node.field].words} {node.value}")
    if isinstance(node, Not):
        return tr("not {words}", words=_words(node.node, text))
    joiner = tr("and") if isinstance(node, All) else tr("or")
    words = listed([_words(inner, text) for inner in node.nodes], joiner)
    return words if isinstance(node, Any) and len(node.nodes) == 1 else f"({words})"


def _bare(words: str) -> str:
    """Return alternatives that stand alone without their brackets."""
    return words[1:-1] if words.startswith("(") and words.endswith(")") else words


def _leaf_words(leaf: Leaf, text: str) -> str:
    if isinstance(leaf, Number):
        return tr("the number {words}", words=listed([_grouped(each) for each in leaf.readings], tr("or")))
    if isinstance(leaf, Near):
        return trn(
            "“{left}” within {count} word of “{right}”",
            "“{left}” within {count} words of “{right}”",
            leaf.distance,
            left=leaf.left,
            right=leaf.right,
        )
    span = leaf.joined.span if isinstance(leaf, Compound) else leaf.span
    written = text[span.start : span.end].strip('"')
    if isinstance(leaf, Phrase):
        return tr("the exact words “{words}”", words=f"{written}{'…' if leaf.typed else ''}")
    return quoted(f"{written}{'…' if isinstance(leaf, Word) and (leaf.prefix or leaf.typed) else ''}")


def _grouped(number: str) -> str:
    told = numeral(number.removesuffix("%"))
    return tr("{number}%", number=told) if number.endswith("%") else told


def _synonyms(reading: Reading) -> str:
    known = _unique(name for found in reading.names if found.entities for name in found.shown)
    joined = _unique(name for found in reading.names if not found.entities for name in found.shown)
    told = ""
    if known:
        told = semicolons([told, tr("also known as {names}", names=_quoted(known))])
    if joined:
        told = semicolons([told, tr("also written {names}", names=_quoted(joined))])
    return told


def _quoted(names: list[str]) -> str:
    return listed([quoted(name) for name in names], tr("and"))


def _spelling(reading: Reading) -> str:
    pairs = [
        tr("“{word}” is not in the library, near it is “{other}”", word=word.text, other=others[0])
        for word, others in reading.near
    ]
    return f"; {'; '.join(pairs)}" if pairs else ""


def _part(plan: Plan) -> str:
    if plan.part.counted is None:
        return ""
    told = "; " + tr("so many that they are counted in a part of the library")
    best = tr("and the best looked for there and among titles")
    return told if plan.part.ranked is None else f"{told}, {best}"


def listed(parts: list[str], joiner: str) -> str:
    """Return parts as a reader lists them; of very many the first."""
    if len(parts) > _MOST_TOLD:
        more = len(parts) - _MOST_TOLD + 1
        parts = [*parts[: _MOST_TOLD - 1], trn("{count} other", "{count} others", more)]
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {joiner} {parts[-1]}"


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
