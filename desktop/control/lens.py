"""Makes the page of a run as a lens lets it through, and finds the reader a place on it. Imports no Qt."""

from typing import Final, NamedTuple

from desktop.control.run import Run
from desktop.model.choices import Lens, RecordKind
from desktop.model.dossier import Dossier
from desktop.model.place import Place
from desktop.render.article import Surroundings, article_page
from desktop.render.lens import of_stance, pairs_of
from desktop.render.reading import ArticlePage, ReadingPosition

_TEXT: Final = (RecordKind.PASSAGE, RecordKind.SECTION)


class View(NamedTuple):
    """The lens that is wished for. is_sought: the reader asked for a place, which must then be shown."""

    lens: Lens = Lens.ALL
    is_sought: bool = False


THROUGH_ALL: Final = View()


def kept_lens(kept: object) -> Lens:
    """Read what a session kept of a lens; all passages where it is nothing of the kind."""
    return next((lens for lens in Lens if lens.value == kept), Lens.ALL)


def page_through(
    view: View, dossier: Dossier, run: Run, around: Surroundings, landing: Place
) -> tuple[ArticlePage, Lens]:
    """Return the page and the lens that it is really seen through: all where another would hide the place."""
    page = _page(view.lens, dossier, run, around)
    hides = view.is_sought and landing.kind in _TEXT and not _is_shown(page, landing)
    if view.lens is Lens.ALL or (page.passages and not hides):
        return page, view.lens
    return _page(Lens.ALL, dossier, run, around), Lens.ALL


def shown_position(page: ArticlePage, run: Run, position: ReadingPosition) -> ReadingPosition:
    """Return a position, or the next passage that is shown where the page has not got it."""
    place = position.place
    if place.kind is not RecordKind.PASSAGE or not page.passages or _is_shown(page, place):
        return position
    orders = {passage.id: passage.order for passage in run.passages}
    here = next((passage.order for passage in run.passages if passage.id == place.id), 0)
    shown = [anchor.passage for anchor in page.passages]
    nearest = next((each for each in shown if orders.get(each, -1) >= here), shown[-1])
    return ReadingPosition(Place(place.dossier, RecordKind.PASSAGE, nearest))


def _page(lens: Lens, dossier: Dossier, run: Run, around: Surroundings) -> ArticlePage:
    passages = of_stance(run.passages, lens)
    if lens is Lens.PAIRED:
        pairs = pairs_of(passages, around.others)
        around = around._replace(pairs=pairs, before=(), after=())
        passages = tuple(each for each in passages if each.id in pairs)
    around = around._replace(before=of_stance(around.before, lens), after=of_stance(around.after, lens))
    within = {each.section for each in passages}
    sections = run.sections if lens is Lens.ALL else tuple(one for one in run.sections if one.id in within)
    return article_page(dossier, sections, passages, complete=run.complete, around=around)


def _is_shown(page: ArticlePage, place: Place) -> bool:
    return any(place.id in (anchor.passage, anchor.section) for anchor in page.passages)
