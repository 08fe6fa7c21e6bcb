"""How a query was read, in one sentence. Not for why a single record matched."""

from collections.abc import Iterable

from desktop.search.fields import FIELDS
from desktop.search.plan import Plan
from desktop.search.reading import Reading
from desktop.search.tree import All, Any, Clause, Khmer, Leaf, Near, Node, Not, Number, Phrase, Word


def explanation(reading: Reading, plan: Plan) -> str:
    """Return the sentence, ending in a full stop."""
    wanted = [
        _words(node) for node in reading.top if not isinstance(node, Not | Clause) and not _stop(node, plan)
    ]
    unwanted = [_words(node.node) for node in reading.top if isinstance(node, Not)]
    parts = [_records(wanted, plan)]
    conditions = _unique(condition.words for condition in plan.conditions if condition.words)
    if unwanted:
        parts.append(f"without {_listed(unwanted, 'or')}")
    sentence = ", ".join([" ".join([parts[0], *conditions[:1]]), *parts[1:], *conditions[1:]])
    return sentence + _synonyms(reading) + _spelling(reading) + "."


def _records(wanted: list[str], plan: Plan) -> str:
    if not wanted:
        return "All records"
    if plan.loose:
        return f"No record has all of {_listed(wanted, 'and')}; records with most of them"
    return f"Records with {_listed(wanted, 'and')}"


def _stop(node: Node, plan: Plan) -> bool:
    return isinstance(node, Word) and node.text in plan.passed_over


def _words(node: Node) -> str:
    if isinstance(node, Leaf):
        return _leaf_words(node)
    if isinstance(node, Clause):
        return f"those {FIELDS[node.field].words} {node.value}"
    if isinstance(node, Not):
        return f"not {_words(node.node)}"
    joiner = "and" if isinstance(node, All) else "or"
    listed = _listed([_words(inner) for inner in node.nodes], joiner)
    return listed if isinstance(node, Any) and len(node.nodes) == 1 else f"({listed})"


def _leaf_words(leaf: Leaf) -> str:
    if isinstance(leaf, Word):
        begins = leaf.prefix or leaf.typed
        return f"“{leaf.text}…”" if begins else f"“{leaf.text}”"
    if isinstance(leaf, Number):
        return f"the number {_grouped(leaf.canonical)}"
    if isinstance(leaf, Phrase):
        return f"the exact words “{' '.join(leaf.words)}”"
    if isinstance(leaf, Near):
        return f"“{leaf.left}” within {leaf.distance} words of “{leaf.right}”"
    if isinstance(leaf, Khmer):
        return f"“{''.join(leaf.clusters)}”"
    return f"“{'-'.join(word.text for word in leaf.words)}”"


def _grouped(number: str) -> str:
    sign = "%" if number.endswith("%") else ""
    whole, dot, fraction = number.removesuffix("%").partition(".")
    return f"{int(whole):,}{dot}{fraction}{sign}"


def _synonyms(reading: Reading) -> str:
    shown = _unique(name for found in reading.names for name in found.shown)
    return f"; also known as {_listed([f'“{name}”' for name in shown], 'and')}" if shown else ""


def _spelling(reading: Reading) -> str:
    pairs = [
        f"“{word.text}” is not in the library, near it is “{others[0]}”" for word, others in reading.near
    ]
    return f"; {'; '.join(pairs)}" if pairs else ""


def _listed(parts: list[str], joiner: str) -> str:
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} {joiner} {parts[-1]}"


def _unique(values: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(values))
