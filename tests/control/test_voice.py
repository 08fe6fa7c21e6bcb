"""Which program reads aloud, in which voice, and how it is started."""

import os

import pytest

from desktop.control.voices import DISPATCHER, ESPEAK, SAY, SYSTEM_SPEECH, find_voices

DISPATCHED = """                     NAME                 LANGUAGE                  VARIANT
                Afrikaans                       af                     none
Chinese (Mandarin, latin as English)           cmn                     none
      English (Caribbean)                   en-029                     none
English (Great Britain)+Alex                 en-gb                     Alex
"""
SPOKEN = """Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)
 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)
"""
NONE_SPOKEN = SPOKEN.splitlines(keepends=True)[0]
SAID = """Albert              en_US    # Hello! My name is Albert.
Amélie              fr_CA    # Bonjour ! Je m’appelle Amélie.
Bad News            en_US    # Hello! My name is Bad News.
Eddy (French (France)) fr_FR    # Bonjour ! Je m’appelle Eddy.
Samantha            en_US    # Hello! My name is Samantha.
"""


@pytest.mark.parametrize(
    ("voice", "listed", "language", "name"),
    [
        (DISPATCHER, DISPATCHED, "en", "en"),
        (DISPATCHER, DISPATCHED, "en-GB", "en-gb"),
        (DISPATCHER, DISPATCHED, "zh", "cmn"),
        (DISPATCHER, DISPATCHED, "km", None),
        (DISPATCHER, "", "km", "km"),
        (ESPEAK, SPOKEN, "fr", "fr"),
        (ESPEAK, SPOKEN, "fr-BE", "fr-be"),
        (ESPEAK, NONE_SPOKEN, "km", None),
        (SAY, SAID, "en", "Samantha"),
        (SAY, SAID, "fr", "Amélie"),
        (SAY, SAID, "fr-FR", "Eddy (French (France))"),
        (SAY, SAID, "km", None),
        (SYSTEM_SPEECH, "", "km", "km"),
    ],
)
def test_a_voice_is_chosen_for_the_language_or_none(voice, listed, language, name):
    assert voice.name_for(language, listed) == name


def test_the_text_never_stands_on_the_command_line_where_a_program_reads_it():
    words = "“$(x)” & 'y' \" %PATH% –"
    for voice in (ESPEAK, SAY, SYSTEM_SPEECH):
        assert words not in voice.arguments(words, "en", 100)
        assert words.encode() in voice.input(words, "en", 100, is_first=True)
    # Speech Dispatcher takes no other way; a text cannot be taken for an option.
    assert DISPATCHER.arguments("-C", "en", 100) == ["--wait", "--language", "en", "--", "-C"]


def test_windows_is_told_language_and_speed_in_the_first_line_and_nothing_that_needs_quoting():
    line = SYSTEM_SPEECH.arguments("", "en", 100)
    assert line[:3] == ["-NoProfile", "-NonInteractive", "-Command"]
    assert '"' not in line[3]
    assert SYSTEM_SPEECH.input("One.", "fr-FR", 300, is_first=True) == b"fr-FR 10\nOne.\n"
    assert SYSTEM_SPEECH.input("Deux é.", "fr-FR", 300, is_first=False) == "Deux é.\n".encode()


def test_the_usual_speed_is_left_to_the_system():
    assert DISPATCHER.arguments("a", "en", 100) == ["--wait", "--language", "en", "--", "a"]
    assert DISPATCHER.arguments("a", "en", 50)[3:5] == ["--rate", "-100"]
    assert DISPATCHER.arguments("a", "en", 300)[3:5] == ["--rate", "100"]
    assert ESPEAK.arguments("a", "en", 200) == ["--stdin", "-v", "en", "-s", "350"]


@pytest.mark.parametrize(("platform", "program"), [("win32", "powershell.exe"), ("darwin", "say")])
def test_each_system_has_its_own_voice(tmp_path, platform, program):
    (tmp_path / program).write_text("")
    (tmp_path / program).chmod(0o755)
    environment = {"PATH": os.pathsep.join(["", str(tmp_path)])}
    assert [voice.program for voice in find_voices(environment, platform)] == [str(tmp_path / program)]
    assert find_voices(environment, "linux") == ()
