"""Writes the style sheet of the article for Qt's text document. Not for its measure: the view sets that.

Qt knows a small part of CSS: no custom properties, no relative units that nest, hence sizes in pixels
computed here from the reader's base size. Headings are an exception: Qt lets their built-in size win over
pixels, so they get its size words, which scale the document's default font; the view must give that font
the base size in pixels.
"""

from typing import Final, NamedTuple

from desktop.model.choices import Stance, Verdict
from desktop.render.figure_classes import FIGURE_CLASSES
from desktop.render.palette import Palette


class Families(NamedTuple):
    """Font families, each a comma-separated list from the most wanted to the last resort."""

    text: str = "'Noto Serif', 'Source Serif 4', 'Charter', 'Georgia', serif"
    headings: str = "'Noto Sans', 'Segoe UI', 'Helvetica Neue', 'DejaVu Sans', sans-serif"
    khmer: str = "'Noto Serif Khmer', 'Khmer OS', 'Khmer UI', 'Noto Sans Khmer'"
    code: str = "'Noto Sans Mono', 'DejaVu Sans Mono', monospace"


class Rhythm(NamedTuple):
    """line_height: percent of the font's own. spacing: after a paragraph, in percent of the size."""

    line_height: int = 115
    spacing: int = 65
    justified: bool = False


FAMILIES: Final = Families()
RHYTHM: Final = Rhythm()
BASE_SIZE_PX: Final = 17


def style_sheet(
    palette: Palette, base_px: int = BASE_SIZE_PX, families: Families = FAMILIES, rhythm: Rhythm = RHYTHM
) -> str:
    """Return the CSS for an article in a palette at a base size in pixels."""
    rules = (
        *_titles(palette, base_px, families),
        *_prose(palette, base_px, families, rhythm),
        *_lines(palette, base_px, families),
        *_inline(palette, base_px, families),
    )
    return "\n".join(rules)


def _rule(selector: str, *declarations: str) -> str:
    return f"{selector} {{ {'; '.join(each for each in declarations if each)} }}"


def _titles(palette: Palette, base_px: int, families: Families) -> tuple[str, ...]:
    text = f"font-family: {families.text}"
    strong = ("font-weight: 600", f"color: {palette.text}")
    return (
        _rule("h1.title", text, "font-size: xx-large", *strong, _margins(base_px, 1, 0.4)),
        *(
            _rule(
                f"h{level}.section{level}", text, f"font-size: {size}", *strong, _margins(base_px, above, 0)
            )
            for level, size, above in ((2, "x-large", 2.6), (3, "large", 2.0), (4, "medium", 1.7))
        ),
    )


def _prose(palette: Palette, base_px: int, families: Families, rhythm: Rhythm) -> tuple[str, ...]:
    body = (f"font-family: {families.text}", f"font-size: {base_px}px", f"line-height: {rhythm.line_height}%")
    justified = ("text-align: justify",) if rhythm.justified else ()
    kept = (*body, "white-space: pre-wrap", *justified)
    below = rhythm.spacing / 100
    quoted = (f"color: {palette.muted}", "font-style: italic")
    return (
        _rule("body", *body, f"color: {palette.text}"),
        _rule("p.prose", *kept, _margins(base_px, 0, below)),
        _rule("p.quote", *kept, *quoted, _margins(base_px, 0, below, side=1.4)),
        _rule("li.prose", *kept, _margins(base_px, 0, below * 0.46)),
    )


def _lines(palette: Palette, base_px: int, families: Families) -> tuple[str, ...]:
    """Return the small print: subtitle, byline, the line over each passage and the answers under it."""
    muted = f"color: {palette.muted}"
    small = (f"font-family: {families.headings}", _size(base_px, 0.76), "font-weight: 400", muted)
    heading = (small[0], "font-size: small", *small[2:])
    subtitle = (f"font-family: {families.text}", _size(base_px, 1.16), muted)
    return (
        _rule("p.subtitle", *subtitle, _margins(base_px, 0, 0.6)),
        _rule("td.claim", f"padding-right: {_px(base_px, 0.9)}", f"padding-top: {_px(base_px, 0.6)}"),
        _rule("td.counter", f"padding-left: {_px(base_px, 0.9)}", f"padding-top: {_px(base_px, 0.6)}"),
        _rule("p.ways", *small, "line-height: 108%", _margins(base_px, 2.6, 0)),
        _rule("p.byline", *small, "line-height: 108%", _margins(base_px, 0, 0)),
        *(_rule(f"h{level}.passage", *heading, _margins(base_px, 1.5, 0.2)) for level in (3, 4, 5)),
        _rule("p.answers", *small, "line-height: 108%", _margins(base_px, 0.15, 0.15)),
    )


def _inline(palette: Palette, base_px: int, families: Families) -> tuple[str, ...]:
    return (
        _rule("a", f"color: {palette.accent}", "text-decoration: none"),
        _rule("span.number", f"color: {palette.muted}", "font-weight: 400"),
        _rule("span.name", f"color: {palette.text}", "font-weight: 600"),
        *(_rule(f"span.stance-{each.value}", f"color: {palette.stance_texts[each]}") for each in Stance),
        _rule("span.km", f"font-family: {families.khmer}"),
        _rule("code", f"font-family: {families.code}", _size(base_px, 0.88)),
        *(_figure(verdict, palette) for verdict in Verdict),
    )


def _figure(verdict: Verdict, palette: Palette) -> str:
    """A figure in the text: quietly underlined; weight, slant and ground tell its verdict without colour."""
    tint = f"background-color: {palette.figure_tint}"
    looks = {
        Verdict.AGREES: (),
        Verdict.PLAUSIBLE: (),
        Verdict.DATED: ("font-style: italic", tint),
        Verdict.DISPUTED: ("font-weight: 700", tint),
        Verdict.NOT_VERIFIED: ("font-style: italic",),
    }
    line = ("text-decoration: underline", f"text-decoration-color: {palette.verdicts[verdict]}")
    return _rule(f"a.{FIGURE_CLASSES[verdict]}", f"color: {palette.text}", *line, *looks[verdict])


def _margins(base_px: int, above: float, below: float, *, side: float = 0) -> str:
    top, right, bottom = (_px(base_px, scale) for scale in (above, side, below))
    return f"margin: {top} {right} {bottom} {right}"


def _size(base_px: int, scale: float) -> str:
    return f"font-size: {_px(base_px, scale)}"


def _px(base_px: int, scale: float) -> str:
    return f"{round(base_px * scale)}px"
