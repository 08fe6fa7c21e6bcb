"""Marks as a W3C Web Annotation collection (JSON-LD) and back. Not for history: that model has none.

What the model knows is said in its words: motivation, bodies for notes and tags, quote and position
selectors, the style class of a colour. What it does not know stands under ``sastra:mark``, so that nothing is
lost on the way out and in. Annotations of other programs are read as far as they point into a dossier.
"""

import json
from collections.abc import Iterable
from hashlib import blake2b
from typing import Final
from urllib.parse import quote, unquote

from desktop.exchange.collection import Collection
from desktop.exchange.mark_object import (
    Json,
    folder_object,
    folder_of,
    kept_of,
    listed,
    mark_object,
    number,
    object_of,
    text,
)
from desktop.language import tr
from desktop.model.edit import Kept
from desktop.model.ids import MarkId
from desktop.model.mark import Anchor, Colour, Mark, MarkKind
from desktop.model.place import parse_place
from desktop.model.prose import Span

CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
_OWN_CONTEXT: Final = {"sastra": "urn:sastra:"}
_ID: Final = "urn:sastra:mark:"
_MOTIVATIONS: Final = {
    MarkKind.BOOKMARK: "bookmarking",
    MarkKind.HIGHLIGHT: "highlighting",
    MarkKind.UNDERLINE: "highlighting",
    MarkKind.NOTE: "commenting",
}
_KINDS: Final = {"bookmarking": MarkKind.BOOKMARK, "commenting": MarkKind.NOTE}
# Said in the model's own words already.
_SAID: Final = frozenset({"id", "note", "tags", "anchor", "created", "changed"})


def to_annotations(collection: Collection) -> str:
    """Return the marks of a collection as one annotation collection with one page."""
    items = [_annotation(one) for one in collection.kept]
    page = {"id": "urn:sastra:marks:page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    found: dict[str, object] = {
        "@context": [CONTEXT, _OWN_CONTEXT],
        "id": "urn:sastra:marks",
        "type": "AnnotationCollection",
        "label": "Marks",
        "total": len(items),
        "first": page,
    }
    if collection.folders:
        found["sastra:folders"] = [folder_object(one) for one in collection.folders]
    return json.dumps(found, ensure_ascii=False, indent=1) + "\n"


def of_annotations(value: object) -> Collection:
    """Read a collection, a page, a list or a single annotation; what cannot be read is left out and told."""
    told: list[str] = []
    kept: list[Kept] = []
    for position, item in enumerate(_items(value), 1):
        try:
            kept.append(_kept(object_of(item)))
        except ValueError as error:
            told.append(tr("annotation {number}: {error}", number=position, error=error))
    folders = listed(value, "sastra:folders") if isinstance(value, dict) else []
    return Collection(tuple(kept), tuple(folder_of(one) for one in folders), left_out=tuple(told))


def _items(value: object) -> list[object]:
    if isinstance(value, list):
        return value
    found = object_of(value)
    if isinstance(found.get("first"), dict):
        return listed(object_of(found["first"]), "items")
    return listed(found, "items") if "items" in found else [found]


def _annotation(kept: Kept) -> dict[str, object]:
    mark = kept.mark
    target: dict[str, object] = {"source": mark.place._replace(at=0).link}
    if mark.anchor is not None:
        target["selector"] = _selectors(mark.anchor)
        target["sastra:version"] = mark.anchor.version
    if mark.colour:
        target["styleClass"] = f"sastra-{mark.colour}"
    bodies = [{"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in mark.tags]
    if mark.note:
        note = {"type": "TextualBody", "purpose": "commenting", "format": "text/markdown", "value": mark.note}
        bodies.insert(0, note)
    return {
        "id": _ID + quote(mark.id, safe=""),
        "type": "Annotation",
        "motivation": _MOTIVATIONS[mark.kind],
        "created": mark.created,
        "modified": mark.changed,
        **({"body": bodies} if bodies else {}),
        "target": target,
        "sastra:mark": {name: one for name, one in mark_object(kept).items() if name not in _SAID},
    }


def _selectors(anchor: Anchor) -> list[dict[str, object]]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": anchor.exact,
            "prefix": anchor.prefix,
            "suffix": anchor.suffix,
        },
        {"type": "TextPositionSelector", "start": anchor.span.start, "end": anchor.span.end},
    ]


def _kept(found: Json) -> Kept:
    target = _target(found)
    own = found.get("sastra:mark")
    anchor = _anchor(target)
    if own is None:
        return Kept(_foreign(found, target, anchor))
    whole = {
        **object_of(own),
        "id": unquote(text(found, "id").removeprefix(_ID)),
        "created": text(found, "created"),
        "changed": text(found, "modified"),
        "note": _note(found),
        "tags": [tag for tag, _ in _bodies(found, "tagging")],
    }
    kept = kept_of(whole)
    return kept._replace(mark=kept.mark._replace(anchor=anchor))


def _foreign(found: Json, target: Json, anchor: Anchor | None) -> Mark:
    """Read what another program has written about a place of a dossier."""
    place = parse_place(text(target, "source"))
    if place is None:
        raise ValueError(
            tr("it is about {place}, which is no place of a dossier", place=text(target, "source"))
        )
    created = text(found, "created", "")
    colour = text(target, "styleClass", "").removeprefix("sastra-")
    motivation = str(found.get("motivation", ""))
    usual = MarkKind.HIGHLIGHT if anchor else MarkKind.BOOKMARK
    return Mark(
        MarkId(_foreign_id(found)),
        _KINDS.get(motivation, usual),
        place._replace(at=anchor.span.start) if anchor else place,
        (anchor.exact if anchor else place.id)[:80],
        created,
        text(found, "modified", created),
        _note(found),
        anchor,
        colour if colour in set(Colour) else "",
        tags=tuple(tag for tag, _ in _bodies(found, "tagging")),
    )


def _foreign_id(found: Json) -> str:
    """Return an id that is the same whenever the same annotation is read."""
    known = text(found, "id", "")
    if known.startswith(_ID):
        return unquote(known.removeprefix(_ID))
    whole = known or json.dumps(found, sort_keys=True)
    return blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def _target(found: Json) -> Json:
    target = found.get("target")
    target = target[0] if isinstance(target, list) and target else target
    return {"source": target} if isinstance(target, str) else object_of(target)


def _anchor(target: Json) -> Anchor | None:
    selectors = target.get("selector", [])
    listed_ = [object_of(one) for one in (selectors if isinstance(selectors, list) else [selectors])]
    by_type = {str(one.get("type")): one for one in listed_}
    said = by_type.get("TextQuoteSelector")
    if said is None:
        return None
    position = by_type.get("TextPositionSelector", {})
    span = Span(int(number(position, "start", 0)), int(number(position, "end", 0)))
    words = (text(said, "exact"), text(said, "prefix", ""), text(said, "suffix", ""))
    return Anchor(*words, span, text(target, "sastra:version", ""))


def _note(found: Json) -> str:
    known = [*_bodies(found, "commenting"), *_bodies(found, "")]
    return "\n\n".join(words for words, _ in known)


def _bodies(found: Json, purpose: str) -> Iterable[tuple[str, Json]]:
    bodies = found.get("body", [])
    for body in bodies if isinstance(bodies, list) else [bodies]:
        value = {"value": body} if isinstance(body, str) else object_of(body)
        if value.get("purpose", "") == purpose and isinstance(value.get("value"), str):
            yield text(value, "value"), value
