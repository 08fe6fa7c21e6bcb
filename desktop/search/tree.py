"""What a query asks for, as a tree of small values. Not for reading what was typed or for running it."""

from typing import NamedTuple, TypeAlias

from desktop.model.prose import Span


class Word(NamedTuple):
    """A word. prefix: it stands for all words beginning so; typed: it may not be finished yet."""

    text: str
    span: Span
    prefix: bool = False
    typed: bool = False


class Khmer(NamedTuple):
    """Khmer clusters that follow each other; typed: the last may not be finished yet."""

    clusters: tuple[str, ...]
    span: Span
    typed: bool = False


class Number(NamedTuple):
    """A number in one form. words: how it was written, for texts that write it the same way.

    other: what else it may be, empty where it is clear.
    """

    canonical: str
    words: tuple[str, ...]
    span: Span
    other: str = ""

    @property
    def readings(self) -> tuple[str, ...]:
        """All that it may be, the likelier one first."""
        return (self.canonical, self.other) if self.other else (self.canonical,)


class Phrase(NamedTuple):
    """Words in just this order; a word or Khmer clusters alone mean exactly that.

    typed: its quote is not closed yet, so that the last word may not be finished.
    """

    words: tuple[str, ...]
    span: Span
    typed: bool = False


class Near(NamedTuple):
    """Two words with at most ``distance`` words between them, in either order.

    typed: the right one may not be finished yet.
    """

    left: str
    right: str
    distance: int
    span: Span
    typed: bool = False


class Clause(NamedTuple):
    """``field:value``; the field is known."""

    field: str
    value: str
    span: Span


class Not(NamedTuple):
    """What must not be there."""

    node: "Node"


class All(NamedTuple):
    """Everything in it must be there."""

    nodes: tuple["Node", ...]


class Any(NamedTuple):
    """One of them must be there."""

    nodes: tuple["Node", ...]


class Compound(NamedTuple):
    """A word written with hyphens: its parts, or all of it in one."""

    words: tuple[Word, ...]
    joined: Word


Leaf: TypeAlias = Word | Khmer | Number | Phrase | Near | Compound
Node: TypeAlias = Leaf | Clause | Not | All | Any


class Tree(NamedTuple):
    """A query as read. text: what was typed. ignored: what was left out, in plain words."""

    text: str
    root: Node
    ignored: tuple[str, ...] = ()


EMPTY = All(())


def leaves(node: Node, wanted: bool = True) -> tuple[Leaf, ...]:
    """Return the words and phrases that are asked for (or, with ``wanted`` False, shut out)."""
    if isinstance(node, Not):
        return leaves(node.node, not wanted)
    if isinstance(node, All | Any):
        return tuple(leaf for inner in node.nodes for leaf in leaves(inner, wanted))
    if isinstance(node, Clause):
        return ()
    return (node,) if wanted else ()


def clauses(node: Node) -> tuple[Clause, ...]:
    """Return all clauses, in the order in which they were typed."""
    if isinstance(node, Not):
        return clauses(node.node)
    if isinstance(node, All | Any):
        return tuple(clause for inner in node.nodes for clause in clauses(inner))
    return (node,) if isinstance(node, Clause) else ()
