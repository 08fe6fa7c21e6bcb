import pytest
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton

from desktop.render.chart_spec import chart_spec
from desktop.render.palette import LIGHT
from desktop.render.printed import CHART, PrintChoice, PrintSheet, Scope
from desktop.view.paged_document import PagedDocument, page_layout
from desktop.view.print_dialog import PrintDialog
from tests.render import chart_cases
from tests.view.pages import heard


def a_sheet(paragraphs=3, charts=()):
    html = "".join(f'<p class="prose">Paragraph {number} of the text.</p>' for number in range(paragraphs))
    images = "".join(f'<p class="chart"><img src="{CHART}{place}"/></p>' for place in range(len(charts)))
    return PrintSheet("Peace: 1 Origins", html + images, "Peace", "version 1", tuple(charts))


def painted(document, number=0):
    image = QImage(700, 1000, QImage.Format.Format_RGB32)
    image.fill("white")
    painter = QPainter(image)
    document.paint(painter, number, 96)
    painter.end()
    return image


def ink(image, top, bottom):
    rows = range(top, bottom)
    return sum(image.pixelColor(x, y).lightness() < 200 for y in rows for x in range(0, image.width(), 2))


def test_a_long_text_runs_over_several_pages_each_with_its_head_and_foot(qapp):
    document = PagedDocument(a_sheet(120), page_layout())
    assert document.pages > 2
    last = painted(document, document.pages - 1)
    assert ink(last, 0, 20) > 20
    assert ink(last, 40, 100) > 20


def test_no_line_is_painted_on_two_pages(qapp):
    document = PagedDocument(a_sheet(120), page_layout())
    body_end = round(page_layout().paintRect(QPageLayout.Unit.Inch).height() * 96) - 34
    assert ink(painted(document), body_end + 1, body_end + 12) == 0


def test_a_chart_stands_on_the_page(qapp):
    series = chart_spec(chart_cases.growth(), chart_cases.a_shelf())
    with_chart, without = (
        PagedDocument(a_sheet(1, [series]), page_layout()),
        PagedDocument(a_sheet(1), page_layout()),
    )
    assert ink(painted(with_chart), 60, 400) > ink(painted(without), 60, 400) + 200


def test_the_page_is_light_whatever_the_theme(qapp):
    image = painted(PagedDocument(a_sheet(), page_layout(QPageSize.PageSizeId.A5)))
    assert image.pixelColor(699, 999).name() == "#ffffff"
    darkest = min((image.pixelColor(x, y).lightness(), x, y) for y in range(34, 70) for x in range(200))[0]
    assert darkest <= max(64, int(LIGHT.text[1:3], 16) + 24)


def test_the_dialog_asks_for_what_is_chosen(shown, qtbot):
    dialog = shown(PrintDialog(), 360, 300)
    asked = heard(dialog.sheet_requested)
    next(one for one in dialog.findChildren(QRadioButton) if "dossier" in one.text()).setChecked(True)
    next(
        one for one in dialog.findChildren(QCheckBox) if "Sources" in one.text().replace("&", "")
    ).setChecked(False)
    next(one for one in dialog.findChildren(QPushButton) if "PD" in one.text()).click()
    assert asked == [(PrintChoice(Scope.DOSSIER, sources=False),)]


def test_a_pdf_is_written_with_live_text(shown, qtbot, tmp_path):
    dialog = shown(PrintDialog(), 360, 300)
    saved, failed = heard(dialog.saved), heard(dialog.failed)
    file = tmp_path / "sheet.pdf"
    dialog.write_pdf(a_sheet(), file)
    assert saved == [(str(file),)]
    assert failed == []
    written = file.read_bytes()
    assert written.startswith(b"%PDF")
    assert b"/ToUnicode" in written


def test_a_pdf_that_cannot_be_written_is_told_and_leaves_nothing(shown, qtbot, tmp_path):
    dialog = shown(PrintDialog(), 360, 300)
    failed = heard(dialog.failed)
    target = tmp_path / "no-such-folder" / "sheet.pdf"
    dialog.write_pdf(a_sheet(), target)
    assert failed == [(f"{target} could not be written: No such file or directory.",)]
    assert list(tmp_path.iterdir()) == []


def page_of(document, words):
    """Return the page on which ink stands where these words are."""
    block = document._document.begin()
    while words not in block.text():
        block = block.next()
    top = document._document.documentLayout().blockBoundingRect(block).top() + block.layout().lineAt(0).y()
    return int((top + 1) // document._document.pageSize().height())


@pytest.mark.parametrize("lines", range(22, 44, 3))
def test_a_heading_stands_on_the_page_of_what_it_heads(qapp, lines):
    fill = "".join(f'<p class="prose">Paragraph {number} of the text.</p>' for number in range(lines))
    heads = '<h2 class="section2">A section</h2><h3 class="passage">A passage</h3>'
    html = f'{fill}{heads}<p class="prose">The text of it.</p>{fill}{heads}<p class="prose">More of it.</p>'
    document = PagedDocument(PrintSheet("Peace", html, "Peace", ""), page_layout())
    assert page_of(document, "A section") == page_of(document, "A passage") == page_of(document, "The text")
    assert document.pages >= 2


@pytest.mark.parametrize("lines", range(24, 30))
def test_no_heading_has_a_single_line_under_it_at_the_foot_of_a_page(qapp, lines):
    fill = "".join(f'<p class="prose">Paragraph {number} of the text.</p>' for number in range(lines))
    html = f'{fill}<h3 class="passage">A passage</h3><p class="prose">{"Words and words. " * 30}</p>'
    document = PagedDocument(PrintSheet("Peace", html, "Peace", ""), page_layout())
    block = document._document.lastBlock()
    top = document._document.documentLayout().blockBoundingRect(block).top()
    second = top + block.layout().lineAt(1).y()
    page_height = document._document.pageSize().height()
    assert page_of(document, "A passage") == int((second + 1) // page_height)


def test_the_title_of_a_chart_stands_on_its_page_and_a_tall_chart_fits_with_it(qapp):
    spec = chart_spec(chart_cases.growth(), chart_cases.a_shelf())
    heads = (
        '<p class="chart-title" style="-qt-user-state: 1">Growth</p><p style="-qt-user-state: 1">Said.</p>'
    )
    for lines in (20, 26, 32):
        fill = "".join(f'<p class="prose">Paragraph {number} of the text.</p>' for number in range(lines))
        html = f'{fill}{heads}<p class="chart"><img src="{CHART}0"/></p>'
        document = PagedDocument(PrintSheet("Peace", html, "Peace", "", (spec,)), page_layout())
        pages = {
            page_of(document, words) for words in ("Growth", "Said.", "\N{OBJECT REPLACEMENT CHARACTER}")
        }
        assert len(pages) == 1


def test_nothing_is_lost_where_a_page_begins_early(qapp):
    heads = '<h2 class="section2">Part {}</h2><h3 class="passage">Piece {}</h3><p class="prose">{}</p>'
    html = "".join(heads.format(number, number, "Some words. " * 40) for number in range(60))
    document = PagedDocument(PrintSheet("Peace", html, "Peace", ""), page_layout())
    pages = [page_of(document, f"Part {number}") for number in (0, 10, 20, 30, 40, 50)]
    assert pages == sorted(pages)
    body = round(page_layout().paintRect(QPageLayout.Unit.Inch).height() * 96) - 34
    for number in range(document.pages - 1):
        # Every page but the last is filled but for the room of a heading.
        assert ink(painted(document, number), 40, body - 200) > 500


def test_the_preview_shows_the_pages(qapp, qtbot):
    dialog = PrintDialog()
    qtbot.addWidget(dialog)
    dialog.show_sheet(a_sheet(120))
    shown = dialog.findChild(QPrintPreviewDialog)
    pages = shown.findChild(QPrintPreviewWidget)
    qtbot.wait_until(lambda: pages.pageCount() > 2)
    assert "Peace: 1 Origins" in shown.windowTitle()
    shown.close()
    qtbot.wait_until(lambda: dialog.findChild(QPrintPreviewDialog) is None)
