"""Makes and wires the page of statistics. Not for when: ``pages`` asks for it on first use."""

from PySide6.QtWidgets import QWidget

from desktop.app.build import Program
from desktop.control.manner import system_manner
from desktop.control.statistics import StatisticsControl
from desktop.view.statistics_page import StatisticsPage


def make_page(program: Program, parent: QWidget) -> tuple[StatisticsPage, StatisticsControl]:
    """Return the page and what fills it."""
    page = StatisticsPage(parent)
    control = StatisticsControl(program.lanes.library, program.notices, system_manner(), page)
    page.words_changed.connect(control.set_words)
    page.concerns_changed.connect(control.set_concerns)
    page.library_changed.connect(control.set_of_library)
    page.link_activated.connect(program.reading.follow_link)
    page.open_requested.connect(program.reading.open_place)
    control.table_changed.connect(page.show_table)
    return page, control
