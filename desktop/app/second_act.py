"""Makes, wires and starts everything that the first picture can do without. Not for the first picture.

The second act of a start, made in one go right after the first paint. A new feature has one line in
:mod:`desktop.app.build` (its control), one in :class:`desktop.window.interior.Interior` (its pane, bar or
dialog), one function in :mod:`desktop.app.wire`, and, if it has something to do at once, one in
:meth:`SecondAct.begin`.
"""

import gc
import os

from desktop.app.arguments import Arguments
from desktop.app.build import Program, build_program
from desktop.app.crash import CrashTeller
from desktop.app.dragging import Dragging
from desktop.app.features import Features
from desktop.app.first_act import Stage
from desktop.app.glances import add_glances
from desktop.app.groundwork import prepare
from desktop.app.heap import GivingBack, share_heap
from desktop.app.icon_sizes import give_icon
from desktop.app.kept_scene import keep_scene
from desktop.app.looks import Looks
from desktop.app.pages import Pages
from desktop.app.trail_menu import TrailMenu
from desktop.app.visitors import listen
from desktop.app.wire import wire, wire_first_panes
from desktop.control.voices import find_voices
from desktop.language import tr
from desktop.settings.table import KEYS
from desktop.tasks.collector import Collector
from desktop.window.action_kinds import When
from desktop.window.key_map import misfits


class SecondAct:
    """The program, and what watches over it."""

    def __init__(self, stage: Stage) -> None:
        share_heap()
        self._stage = stage
        self._ground = prepare(stage.arguments, os.environ)
        self._collector = Collector(stage.app)
        self.program: Program = build_program(stage, self._ground)
        self._collector.yield_to(self.program.lanes.is_busy)
        self.pages: Pages | None = None
        self.features: Features | None = None
        wire(self.program)
        self.looks = Looks(self.program.window, self.program.interior.actions, self.program.preferences)
        wrong = misfits(self.program.preferences.get(KEYS))
        if wrong:
            self.program.notices.warn(tr("Some keys in the settings cannot be used"), " ".join(wrong))
        self._visitors = listen(self.program, stage.arguments.ears)
        self._crash = CrashTeller(self._ground.paths.crashes, self.program.notices)

    @property
    def quiet(self) -> bool:
        """Tell whether nothing is under way: what can be shown is shown."""
        return self.program.quiet

    def begin(self) -> None:
        """Take over from the first act, tell what is to be told and let the lanes go to work."""
        program = self.program
        self._take_over()
        for notice in self._ground.notices:
            program.notices.tell(notice)
        program.reading.fill()
        program.library.start()
        program.marks.load()
        program.auto_export.load()
        program.lanes.release()
        self.pages = Pages(program)
        self.trail_menu = TrailMenu(program)
        self.features = Features(program)
        add_glances(program)
        self.dragging = Dragging(program)
        # Without a voice the action is not there at all.
        program.interior.actions.set_met(When.VOICE, bool(find_voices(os.environ)))
        self.features.restore(self._ground.session.pages)
        self._take_over_search()
        give_icon(program.window, self._ground.paths.resources / "desktop")
        self._giving_back = GivingBack(self._is_quiet, program.window)
        # What start-up made lives as long as the window: later collections need not walk over it.
        gc.freeze()

    def _is_quiet(self) -> bool:
        return self.quiet

    def _take_over(self) -> None:
        """Tell the controls what the first act shows; its own panes hear of it only where that was wrong."""
        program, reader, opening = self.program, self.program.window.reader, self._ground.opening
        is_right = self._ground.scene.reads_as(self._stage.scene)
        if not is_right:
            wire_first_panes(program)
        if opening is not None:
            program.reading.open_first(opening)
        if is_right:
            wire_first_panes(program)
        program.tabs.restore(self._ground.session.tabs)
        position, place = reader.position(), reader.passage_in_view()
        if position is not None:
            program.reading.note_position(position)
        if place is not None:
            program.reading.note_place(place)

    def _take_over_search(self) -> None:
        """Ask for what was typed meanwhile, or for what the session was searching."""
        field, kept = self.program.window.search_field, self._ground.session.search
        if field.hasFocus():
            self.program.search.warm_up()
        if field.text():
            self.program.search.set_query(field.text())
        elif kept:
            field.show_query(kept)

    def end(self) -> None:
        """Shut down, in the reverse order of starting."""
        if self._visitors is not None:
            self._visitors.close()
        self.program.close()
        if self._stage.arguments.screenshot is None:
            # What the next start would fetch, were it not kept for it.
            keep_scene(self._ground.paths, prepare(Arguments(), os.environ).scene)
        self._crash.close()
        self._collector.stop()
