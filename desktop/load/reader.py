"""YAML text to values with positions, in one pass over the parser's events. Not for what the values mean.

What makes YAML dangerous or surprising is refused where it stands: anchors, aliases and merge keys, tags,
complex and repeated keys, further documents, depth and size beyond the bounds.
"""

from typing import Any, Final, NamedTuple, Protocol

import yaml

from desktop.language import NOTHING_SAID, Said, said
from desktop.load.bounds import MAX_DEPTH, MAX_FAULTS_A_FILE, MAX_NODES, MAX_SCALAR_CHARS
from desktop.load.scalars import resolve, surprise
from desktop.load.text import UNWANTED, WHOLE_FILE
from desktop.load.tree import Fault, SourceText, Value, YamlList, YamlMap
from desktop.load.yaml_words import plain_words
from desktop.model.choices import Severity

# The parser in C is in every wheel of PyYAML; a build without it is slower and otherwise the same.
_LOADER: Final[Any] = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NO_REFERENCES: Final = said("References make files that explode when read, and that people misread.")
_STOPS: Final = said("Reading stops here.")
_DIVIDE: Final = said("Divide the file.")
_NOWHERE: Final = object()
"""Stands for the key of a value that has none to be kept under."""


class Reading(NamedTuple):
    """What was read. root: None where nothing was. whole: False where reading stopped early."""

    root: Value
    faults: tuple[Fault, ...]
    whole: bool = True


class _Mark(Protocol):
    index: int


class _Event(Protocol):
    """An event of a value as the parser gives it; value and style are those of scalars."""

    start_mark: _Mark
    end_mark: _Mark
    anchor: str | None
    tag: str | None
    value: str
    style: str | None


class _Stop(Exception):
    """Reading goes no further; the fault is told."""


def read_yaml(text: str) -> Reading:
    """Read the only document of a YAML text; never raises for what the text holds."""
    builder = _Builder(text)
    whole = builder.run()
    return Reading(builder.root, tuple(builder.faults), whole)


class _Builder:
    """Builds the tree; ``_top`` is the open container and ``_key`` the key that waits for its value."""

    def __init__(self, text: str) -> None:
        self.root: Value = None
        self.faults: list[Fault] = []
        self._source = SourceText(text)
        self._loader = _LOADER(text)
        self._stack: list[YamlMap | YamlList] = []
        self._top: YamlMap | YamlList | None = None
        self._key: Any = None
        self._nodes = 0
        self._documents = 0
        self._steps = {
            yaml.ScalarEvent: self._on_scalar,
            yaml.MappingStartEvent: self._on_start,
            yaml.SequenceStartEvent: self._on_start,
            yaml.MappingEndEvent: self._on_end,
            yaml.SequenceEndEvent: self._on_end,
            yaml.AliasEvent: self._on_alias,
            yaml.DocumentStartEvent: self._on_document,
        }

    def run(self) -> bool:
        """Read to the end of the document; tell whether it was reached."""
        next_event, steps = self._loader.get_event, self._steps
        try:
            while (event := next_event()) is not None:
                step = steps.get(type(event))
                if step is not None:
                    step(event)
        except _Stop:
            return self._documents > 1
        except yaml.YAMLError as error:
            self._on_error(error)
            return False
        finally:
            self._loader.dispose()
        return True

    def _on_scalar(self, event: _Event) -> None:
        if event.anchor is not None or event.tag is not None:
            self._decorated(event)
        top = self._top
        if self._key is None and type(top) is YamlMap:
            self._key = event
            self._check_key(event)
            return
        text = event.value
        value: Value = text
        if event.style == '"' or len(text) > MAX_SCALAR_CHARS:
            value = self._checked(event, text)
        elif not event.style:
            value = resolve(text)
            if value is text and (other := surprise(text)):
                self._surprising(event, other)
        self._place(value, event)

    def _on_start(self, event: _Event) -> None:
        if event.anchor is not None or event.tag is not None:
            self._decorated(event)
        if len(self._stack) == MAX_DEPTH:
            self._stop(event, said("Values stand more than {most} levels deep.", most=MAX_DEPTH))
        if self._key is None and type(self._top) is YamlMap:
            self._complex_key(event)
            return
        made = (
            YamlMap(self._source, event.start_mark.index)
            if isinstance(event, yaml.MappingStartEvent)
            else YamlList(self._source, event.start_mark.index)
        )
        self._place(made, event)
        self._stack.append(made)
        self._top = made
        self._key = None

    def _on_end(self, event: _Event) -> None:
        done = self._stack.pop()
        done.end = event.end_mark.index
        self._top = self._stack[-1] if self._stack else None
        self._key = None

    def _place(self, value: Value, event: _Event) -> None:
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop(event, said("The file holds more than {most} values.", most=MAX_NODES))
        top = self._top
        if type(top) is YamlMap:
            key, self._key = self._key, None
            if key is _NOWHERE:
                return
            if key.value in top:
                self._repeated(key, top)
                return
            top[key.value] = value
            top.keys_at[key.value] = key.start_mark.index
            top.values_at[key.value] = event.start_mark.index, event.end_mark.index
        elif type(top) is YamlList:
            top.append(value)
            top.items_at.append((event.start_mark.index, event.end_mark.index))
        elif self._documents == 1:
            self.root = value

    def _on_alias(self, event: _Event) -> None:
        self._tell(
            event,
            said("`{alias}` repeats a value from elsewhere.", alias=f"*{event.anchor}"),
            why=_NO_REFERENCES,
            remedy=said("Write the value out here."),
        )
        if self._key is None and type(self._top) is YamlMap:
            self._key = _NOWHERE
        else:
            self._place(None, event)

    def _on_document(self, event: _Event) -> None:
        self._documents += 1
        if self._documents > 1:
            self._stop(
                event,
                said("A second document begins here."),
                why=said("A file holds one document; what follows is left out."),
                remedy=said("Take out the line `---`, or put what follows into a file of its own."),
            )

    def _check_key(self, event: _Event) -> None:
        text = event.value
        if len(text) > 200 or event.style == '"':
            self._key = self._key if self._checked(event, text, 200) is text else _NOWHERE
        elif text == "<<" and not event.style:
            self._tell(
                event,
                said("`<<` merges another mapping into this one."),
                why=_NO_REFERENCES,
                remedy=said("Write the keys out here."),
            )
            self._key = _NOWHERE

    def _complex_key(self, event: _Event) -> None:
        """Pass over a list or mapping that stands as a key; its depth is bounded like any other."""
        self._tell(event, said("A list or a mapping stands as a key."), remedy=said("Keys are single words."))
        depth = 1
        while depth:
            event = self._loader.get_event()
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if len(self._stack) + depth > MAX_DEPTH:
                self._stop(event, said("Values stand more than {most} levels deep.", most=MAX_DEPTH))
        self._key = _NOWHERE

    def _checked(self, event: _Event, text: str, limit: int = MAX_SCALAR_CHARS) -> str | None:
        """Return a text if it is not too long and its escapes hide nothing, else tell and return None."""
        if len(text) > limit:
            what = said("This text is longer than {most} characters.", most=limit)
            self._tell(event, what, remedy=said("Divide it."))
            return None
        found = UNWANTED.search(text)
        if found:
            self._tell(
                event,
                said("This text holds the invisible character {code}.", code=f"U+{ord(found[0]):04X}"),
                why=said("It cannot be seen or shown, and would upset search and highlights."),
                remedy=said("Delete the escape that makes it."),
            )
        return None if found else text

    def _repeated(self, key: _Event, top: YamlMap) -> None:
        first = self._source.position(top.keys_at[key.value])
        self._tell(
            key,
            said(
                "`{key}` stands twice in the same mapping, first in line {line}.",
                key=key.value,
                line=str(first.line),
            ),
            why=said("One of the two values would be lost without a word."),
            remedy=said("Keep one of them."),
        )

    def _decorated(self, event: _Event) -> None:
        what = (
            said("A tag (`{tag}`) stands before this value.", tag=str(event.tag))
            if event.anchor is None
            else said("An anchor (`{anchor}`) stands before this value.", anchor=f"&{event.anchor}")
        )
        self._tell(event, what, remedy=said("Delete it."))

    def _surprising(self, event: _Event, other: Said) -> None:
        self._tell(
            event,
            said(
                "`{written}` is read as text, but other programs take it for {other}.",
                written=event.value,
                other=other,
            ),
            remedy=said('Write it in quotes if text is meant: "{written}".', written=event.value),
            severity=Severity.WARNING,
        )

    def _on_error(self, error: yaml.YAMLError) -> None:
        words = plain_words(error, self._source.text)
        position = WHOLE_FILE if words.offset is None else self._source.position(words.offset)
        self.faults.append(Fault(words.offset or 0, position, words.what, words.why, words.remedy))

    def _tell(
        self,
        event: _Event,
        what: Said,
        *,
        why: Said = NOTHING_SAID,
        remedy: Said = NOTHING_SAID,
        severity: Severity = Severity.ERROR,
    ) -> None:
        offset = event.start_mark.index
        self.faults.append(Fault(offset, self._source.position(offset), what, why, remedy, severity))
        if len(self.faults) > MAX_FAULTS_A_FILE:
            raise _Stop

    def _stop(self, event: _Event, what: Said, *, why: Said = _STOPS, remedy: Said = _DIVIDE) -> None:
        self._tell(event, what, why=why, remedy=remedy)
        raise _Stop
