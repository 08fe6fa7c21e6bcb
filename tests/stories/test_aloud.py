"""What a reader hears where the system has a voice, and what is offered where it has none."""

import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from desktop.control.voices import find_voices
from desktop.view.palettes import palette_of
from desktop.window.actions import ActionId

VOICE = """#!/bin/sh
case "$1" in --voices=*)
    echo "Pty Language Age/Gender VoiceName File"
    test "$1" = --voices={knows} && echo " 5  $(echo {knows})  --/M  Some gmw/some"
    exit 0
esac
read -r words
log="{log}"
echo "$words" >> "$log"
{then}
"""


@pytest.fixture
def voice(tmp_path, monkeypatch):
    """Give the system a voice that writes down the beginning of what it says."""
    log, folder = tmp_path / "said", tmp_path / "bin"
    folder.mkdir()
    # Nothing else that stands on this machine is to speak.
    for tool in ("tail", "wc"):
        (folder / tool).symlink_to(shutil.which(tool))

    def speaks(then="", quickest_ms=0, knows="en"):
        # No machine decides by its haste whether a passage was heard.
        monkeypatch.setattr("desktop.control.aloud.QUICK_MS", quickest_ms)
        program = folder / "espeak-ng"
        program.write_text(VOICE.format(log=log, then=then, knows=knows))
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(folder))
        return log

    return speaks


def said(log):
    return log.read_text("utf-8").splitlines() if log.exists() else []


def test_without_a_voice_nothing_is_offered(desks, kept, monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    action = desks().interior.actions[ActionId.READ_ALOUD]
    assert not action.isVisible()
    assert not action.isEnabled()
    assert find_voices({"PATH": str(tmp_path)}) == ()


def titles(desk):
    return {node.place.id: node.title for node in desk.program.reading.tree}


def test_the_text_follows_the_voice_sentence_by_sentence(desks, kept, voice):
    log = voice()
    desk = desks()
    passages = desk.program.reading.page.passages
    action = desk.interior.actions[ActionId.READ_ALOUD]
    assert action.isVisible()
    desk.program.reading.follow_link(f"passage:{passages[-4].passage}")
    desk.settle().press("Ctrl+Alt+R")
    desk.until(lambda: said(log) != [] and not action.isChecked())
    heads = titles(desk)
    assert " ".join(said(log)) == " ".join(f"{heads[each.passage]} {each.text}" for each in passages[-4:])
    assert len(said(log)) > 8
    assert desk.place().endswith(passages[-1].passage)


def marked(desk):
    """What is read aloud just now, by the ground under it."""
    text = desk.window.reader.text
    ground = QColor(palette_of(text).selection)
    picture = text.viewport().grab().toImage()
    tops = [
        y
        for y in range(picture.height())
        if sum(picture.pixelColor(x, y) == ground for x in range(0, picture.width(), 4)) > 8
    ]
    return (tops[0], tops[-1]) if tops else None


def test_the_sentence_that_is_read_is_marked_and_in_view(desks, kept, voice):
    # The third sentence of the first passage, behind its title, which is not marked.
    log = voice(then="test $(wc -l < $log) -lt 4 || exec tail -f /dev/null")
    desk = desks()
    # So low that a passage does not fit.
    desk.window.resize(desk.window.width(), 330)
    desk.settle()
    assert marked(desk) is None
    desk.press("Ctrl+Alt+R")
    desk.until(lambda: len(said(log)) == 4)
    top, bottom = marked(desk)
    height = desk.window.reader.text.viewport().height()
    assert 0 < top < bottom < height - 20
    desk.press("Ctrl+Alt+R")
    assert marked(desk) is None


def test_the_voice_goes_where_the_reader_goes(desks, kept, voice):
    log = voice(then="exec tail -f /dev/null")
    desk = desks().press("Ctrl+Alt+R")
    desk.until(lambda: len(said(log)) == 1)
    first = desk.place()
    desk.press("Alt+Shift+PgDown")
    desk.until(lambda: len(said(log)) == 2)
    assert desk.place() != first
    assert said(log)[1] == titles(desk)[desk.place().rpartition("/")[2]]
    assert desk.interior.actions[ActionId.READ_ALOUD].isChecked()
    desk.press("Ctrl+Shift+S")
    desk.until(lambda: not desk.interior.actions[ActionId.READ_ALOUD].isChecked())


def test_a_voice_for_another_language_is_not_made_to_read_this_one(desks, kept, voice):
    log = voice(knows="fr")
    desk = desks().press("Ctrl+Alt+R")
    desk.until(lambda: "read aloud" in desk.notice())
    assert "English" in desk.told[-1].detail
    assert said(log) == []
    assert not desk.interior.actions[ActionId.READ_ALOUD].isChecked()


def test_it_stops_when_it_is_asked_to_and_goes_on_where_it_was(desks, kept, voice):
    # The title ends, the first sentence goes on.
    log = voice(then="test ${#words} -lt 40 || exec tail -f /dev/null")
    desk = desks()
    action = desk.interior.actions[ActionId.READ_ALOUD]
    first = desk.place()
    desk.press("Ctrl+Alt+R")
    desk.until(lambda: len(said(log)) == 2)
    assert action.isChecked()
    desk.press("Ctrl+Alt+R")
    assert not action.isChecked()
    assert desk.place() == first
    desk.press("Ctrl+Alt+R")
    desk.until(lambda: len(said(log)) == 3)
    assert said(log)[1] == said(log)[2]


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
    program.write_text(
        f'#!/bin/sh\ncase $1 in --list*) exit;; esac\necho "$$ $1" >> "{log}"\nexec tail -f /dev/null\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/bin:/usr/bin")
    monkeypatch.setattr("desktop.control.voices._speaks", lambda _voice: True)
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


@pytest.fixture
def answering(tmp_path, monkeypatch):
    """Give the system a dispatcher that speaks until it is cancelled, and drops what comes too early."""
    log, folder, line = tmp_path / "dispatched", tmp_path / "bin", tmp_path / "line"
    folder.mkdir()
    os.mkfifo(line)
    program = folder / "spd-say"
    program.write_text(
        f"""#!/bin/sh
case $1 in
--list*) exit;;
--wait) echo "begins" >> "{log}"; read -r _ < "{line}"; echo "ends" >> "{log}";;
--cancel) echo > "{line}"; echo "silent" >> "{log}";;
esac
"""
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr("desktop.control.voices._speaks", lambda _voice: True)
    return log


def test_nothing_is_given_to_a_dispatcher_that_is_still_falling_silent(desks, kept, answering):
    desk = desks().press("Ctrl+Alt+R")
    desk.until(lambda: said(answering) == ["begins"])
    desk.press("Alt+Shift+PgDown")
    desk.until(lambda: len(said(answering)) == 4)
    assert sorted(said(answering)[:3]) == ["begins", "ends", "silent"]
    assert said(answering)[3] == "begins"
