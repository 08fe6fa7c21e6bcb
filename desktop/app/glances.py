"""Makes the card beside the figures of the text and connects it. Not for the card itself."""

from desktop.app.build import Program
from desktop.control.glance import GlanceControl
from desktop.control.manner import system_manner
from desktop.view.figure_glance import FigureGlance


def add_glances(program: Program) -> FigureGlance:
    """Let the reader glance at figures; what is made lives as long as the window."""
    reader, reading = program.window.reader, program.reading
    control = GlanceControl(program.lanes.library, program.notices, system_manner(), program.window)
    glance = FigureGlance(reader.text, reader)
    glance.figure_glanced.connect(control.look_at)
    glance.link_glanced.connect(control.look_at_link)
    control.words_found.connect(glance.show_words)
    control.card_found.connect(glance.show_card)
    reading.dossier_opened.connect(control.note_dossier)
    if reading.entry is not None:
        control.note_dossier(reading.entry)
    return glance
