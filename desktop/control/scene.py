"""What the first picture shows, as a value and as a record that can be kept. Not for fetching or showing it.

It imports hardly anything, for a start that finds a kept scene needs nothing else of the program's core.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop.model.choices import RecordKind, Stance
from desktop.model.ids import DossierId, PassageId, SectionId
from desktop.model.place import Place
from desktop.model.tab import TabsShown, TabTitle
from desktop.render.reading import ArticlePage, PassageAnchor, ReadingPosition, TreeNode
from desktop.settings.values import Settings


class Scene(NamedTuple):
    """The first picture. title: of the open dossier. several: there are dossiers to choose from.

    window: as the session keeps it. page, position: None where nothing can be opened yet.
    """

    settings: Settings = Settings()
    window: Mapping[str, object] = MappingProxyType({})
    tabs: TabsShown = TabsShown()
    title: str = ""
    several: bool = False
    tree: tuple[TreeNode, ...] = ()
    page: ArticlePage | None = None
    position: ReadingPosition | None = None

    def reads_as(self, other: "Scene") -> bool:
        """Tell whether another scene has the same to read, at the same place."""
        mine = (self.title, self.tree, _seen(self.page), self.position)
        return mine == (other.title, other.tree, _seen(other.page), other.position)


def scene_record(scene: Scene) -> dict[str, object]:
    """Return a scene as plain dictionaries, tuples, texts and numbers."""
    page, position = scene.page, scene.position
    return {
        "settings": dict(scene.settings.values),
        "window": dict(scene.window),
        "tabs": (tuple(tuple(title) for title in scene.tabs.titles), scene.tabs.current),
        "title": scene.title,
        "several": scene.several,
        "tree": tuple(_node_record(node) for node in scene.tree),
        "page": page and (*page[:3], tuple(tuple(anchor) for anchor in page.passages), *page[4:6]),
        "position": position and (_place_record(position.place), position.pixels),
    }


def read_scene(record: object) -> Scene | None:
    """Read what :func:`scene_record` made; None where it is nothing of the kind."""
    try:
        return _scene(record) if isinstance(record, dict) else None
    except (KeyError, TypeError, ValueError):
        return None


def _scene(kept: Mapping[str, object]) -> Scene:
    return Scene(
        settings=Settings(MappingProxyType(_named(kept["settings"]))),
        window=_named(kept["window"]),
        tabs=_tabs(kept["tabs"]),
        title=_text(kept["title"]),
        several=bool(kept["several"]),
        tree=tuple(_node(row) for row in _rows(kept["tree"])),
        page=_page(kept["page"]),
        position=_position(kept["position"]),
    )


def _tabs(kept: object) -> TabsShown:
    titles, current = _rows(kept)
    return TabsShown(tuple(TabTitle(*map(_text, _rows(title))) for title in _rows(titles)), _whole(current))


def _page(kept: object) -> ArticlePage | None:
    if kept is None:
        return None
    dossier, title, html, passages, complete, columns = _rows(kept)
    anchors = tuple(_anchor(row) for row in _rows(passages))
    head = (DossierId(_text(dossier)), _text(title), _text(html))
    return ArticlePage(*head, anchors, bool(complete), _whole(columns))


def _seen(page: ArticlePage | None) -> ArticlePage | None:
    """Leave out what stands on the pages beside one, which a kept scene has not got."""
    return page and page._replace(before=(), after=())


def _anchor(kept: object) -> PassageAnchor:
    passage, section, name, text = map(_text, _rows(kept))
    return PassageAnchor(PassageId(passage), SectionId(section), name, text)


def _position(kept: object) -> ReadingPosition | None:
    if kept is None:
        return None
    place, pixels = _rows(kept)
    return ReadingPosition(_place(place), _whole(pixels))


def _node_record(node: TreeNode) -> tuple[object, ...]:
    stance = node.stance and node.stance.value
    return (_place_record(node.place), node.number, node.title, node.parent, stance)


def _node(kept: object) -> TreeNode:
    place, number, title, parent, stance = _rows(kept)
    known = None if stance is None else Stance(_text(stance))
    return TreeNode(_place(place), _text(number), _text(title), _whole(parent), known)


def _place_record(place: Place) -> tuple[object, ...]:
    return (place.dossier, place.kind.value, place.id, place.at)


def _place(kept: object) -> Place:
    dossier, kind, record, at = _rows(kept)
    return Place(DossierId(_text(dossier)), RecordKind(_text(kind)), _text(record), _whole(at))


def _rows(kept: object) -> tuple[object, ...]:
    if not isinstance(kept, tuple):
        raise TypeError
    return kept


def _named(kept: object) -> dict[str, object]:
    if not isinstance(kept, dict):
        raise TypeError
    return kept


def _text(kept: object) -> str:
    if not isinstance(kept, str):
        raise TypeError
    return kept


def _whole(kept: object) -> int:
    if not isinstance(kept, int):
        raise TypeError
    return kept
