"""What a reader hears where the system has a voice, and what is offered where it has none."""

from pathlib import Path

import pytest

from desktop.control.voice import find_voice
from desktop.window.actions import ActionId

VOICE = """#!/bin/sh
read -r words
echo "$words" >> "{log}"
{then}
"""


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """Give the system a voice that writes down the beginning of what it says."""
    log, folder = tmp_path / "said", tmp_path / "bin"
    folder.mkdir()

    def speaks(then="", quickest_ms=0):
        # No machine decides by its haste whether a passage was heard.
        monkeypatch.setattr("desktop.control.aloud.QUICK_MS", quickest_ms)
        program = folder / "espeak-ng"
        program.write_text(VOICE.format(log=log, then=then))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")
        monkeypatch.setattr("desktop.control.voice._has_voice", lambda: False)
        return log

    return speaks


def said(log):
    return log.read_text("utf-8").splitlines() if log.exists() else []


def test_without_a_voice_nothing_is_offered(desks, kept, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    action = desks().interior.actions[ActionId.READ_ALOUD]
    assert not action.isVisible()
    assert not action.isEnabled()
    assert find_voice({"PATH": str(tmp_path)}) is None


def test_the_text_follows_the_voice_passage_by_passage(desks, kept, voice):
    log = voice()
    desk = desks()
    passages = desk.program.reading.page.passages
    action = desk.interior.actions[ActionId.READ_ALOUD]
    assert action.isVisible()
    desk.program.reading.follow_link(f"passage:{passages[-4].passage}")
    desk.settle().press("Ctrl+Alt+R")
    desk.until(lambda: len(said(log)) == 4 and not action.isChecked())
    assert [each[:40] for each in said(log)] == [each.text[:40] for each in passages[-4:]]
    assert desk.place().endswith(passages[-1].passage)


def test_it_stops_when_it_is_asked_to_and_goes_on_where_it_was(desks, kept, voice):
    log = voice(then="exec tail -f /dev/null")
    desk = desks()
    action = desk.interior.actions[ActionId.READ_ALOUD]
    first = desk.place()
    desk.press("Ctrl+Alt+R")
    desk.until(lambda: len(said(log)) == 1)
    assert action.isChecked()
    desk.press("Ctrl+Alt+R")
    assert not action.isChecked()
    assert desk.place() == first
    desk.press("Ctrl+Alt+R")
    desk.until(lambda: len(said(log)) == 2)
    assert said(log)[0] == said(log)[1]


def test_a_voice_that_fails_is_told(desks, kept, voice):
    voice(then="exit 3")
    desk = desks().press("Ctrl+Alt+R")
    desk.until(lambda: "read aloud" in desk.notice())
    assert not desk.interior.actions[ActionId.READ_ALOUD].isChecked()


def test_a_voice_that_ends_before_it_can_have_spoken_is_told_and_the_reader_stays(desks, kept, voice):
    log = voice(quickest_ms=3_600_000)
    desk = desks()
    passages = desk.program.reading.page.passages
    desk.program.reading.follow_link(f"passage:{passages[1].passage}")
    desk.settle().press("Ctrl+Alt+R")
    desk.until(lambda: "read aloud" in desk.notice())
    assert len(said(log)) < len(passages) // 2
    assert not desk.interior.actions[ActionId.READ_ALOUD].isChecked()
    assert desk.place().endswith(passages[1].passage)


@pytest.fixture
def dispatcher(tmp_path, monkeypatch):
    """Give the system a dispatcher that never answers, not even to be silent; it writes down who runs."""
    log, folder = tmp_path / "running", tmp_path / "bin"
    folder.mkdir()
    program = folder / "spd-say"
    program.write_text(f'#!/bin/sh\necho "$$ $1" >> "{log}"\nexec tail -f /dev/null\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")
    monkeypatch.setattr("desktop.control.voice._has_voice", lambda: True)
    return log


def test_a_dispatcher_that_does_not_answer_leaves_no_process_behind(desks, kept, dispatcher):
    desk = desks().press("Ctrl+Alt+R")
    desk.until(lambda: len(said(dispatcher)) == 1)
    desk.press("Ctrl+Alt+R")
    desk.until(lambda: len(said(dispatcher)) == 2)
    started = [line.split() for line in said(dispatcher)]
    assert [word for _, word in started] == ["--wait", "--cancel"]
    desk.close()
    assert [number for number, _ in started if Path("/proc", number).exists()] == []
