"""Sentences spoken one after the other by one process that stays, as Windows has it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop.control.speaker import Fault, Speaker
from desktop.control.voice import Voice

STAYS = """
echo $$ >> "{log}"
read -r head
echo "$head" >> "{log}"
{then}
while read -r line; do echo "$line" >> "{log}"; echo spoken; done
"""
SHELL = shutil.which("sh")


@pytest.fixture
def told(qtbot, tmp_path):
    """Make a speaker whose one voice stays; hear what it tells and read what the voice was told."""
    parent, log = QObject(), tmp_path / "log"
    log.write_text("")

    def make(then="", program=SHELL):
        words = ("-c", STAYS.format(log=log, then=then))
        voice = Voice(program, lambda percent: (str(percent),), words, stays=True)
        speaker, told = Speaker([voice], parent), []
        speaker.spoken.connect(told.append)
        speaker.failed.connect(told.append)

        def say(words, language="en"):
            told.clear()
            speaker.say(words, language)
            qtbot.wait_until(lambda: len(told) == 1)
            return told[0]

        return speaker, say, lambda: log.read_text().splitlines()

    yield make
    for each in parent.children():
        each.silence()


def test_one_process_speaks_all_sentences_until_it_is_hushed(told):
    speaker, say, heard = told()
    assert say("One.") >= 0
    assert say("Two.") >= 0
    first, *lines = heard()
    assert lines == ["en 100", "One.", "Two."]
    speaker.hush()
    assert not Path("/proc", first).exists()


def test_another_speed_and_another_language_are_taken_from_the_next_sentence_on(told):
    speaker, say, heard = told()
    say("One.")
    speaker.percent = 150
    say("Two.")
    say("Trois.", "fr")
    assert [line for line in heard() if " " in line] == ["en 100", "en 150", "fr 150"]
    assert [line for line in heard() if line.endswith(".")] == ["One.", "Two.", "Trois."]


def test_a_process_without_a_voice_for_the_language_says_so(told):
    _, say, _ = told(then="exit 3;")
    assert say("ខ្ញុំ", "km") == Fault("km")


def test_a_process_that_breaks_off_or_cannot_begin_is_a_fault(told):
    assert told(then="exit 1;")[1]("One.") == Fault()
    assert told(program="/nowhere/voice")[1]("One.") == Fault()
