"""A table of words as it is set on paper. Not for tables on screen, which can be sorted and copied."""

from collections.abc import Iterable
from typing import Final

from desktop.render.page import DataTable
from desktop.render.palette import LIGHT
from desktop.render.prose import script_html

_LINE: Final = f"border-bottom: 1px solid {LIGHT.line}"


def table_html(table: DataTable) -> str:
    """Return the rows; the headers stand again on every page that they run over."""
    head = _row(table, (f"<b>{script_html(words)}</b>" for words in table.headers))
    rows = "".join(_row(table, map(script_html, row)) for row in table.rows)
    whole = 'width="100%" cellspacing="0" cellpadding="3"'
    return f'<table {whole} style="border-collapse: collapse"><thead>{head}</thead>{rows}</table>'


def _row(table: DataTable, cells: Iterable[str]) -> str:
    written = (
        f'<td style="{_LINE}"><p class="answers" align="{"right" if is_number else "left"}">{words}</p></td>'
        for words, is_number in zip(cells, table.numeric, strict=True)
    )
    return f"<tr>{''.join(written)}</tr>"
