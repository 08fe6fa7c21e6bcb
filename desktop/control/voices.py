"""The programs that read aloud on each system without a network, and which are here. Not for running them.

Speech Dispatcher comes first, since it speaks with the voice that the reader has chosen for the desktop.
Imports no Qt.
"""

import math
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from desktop.control.voice import Voice

_MODULES: Final = "speech-dispatcher-modules"
_SILENT: Final = frozenset({"sd_dummy", "sd_generic"})
_USUAL_WORDS_A_MINUTE: Final = 175
# Nothing that the text says stands on the command line; single quotes only, which no system takes away.
_SCRIPT: Final = """
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$given = New-Object IO.StreamReader([Console]::OpenStandardInput(), (New-Object Text.UTF8Encoding $false))
$language, $rate = $given.ReadLine().Split(' ')
$speech = New-Object System.Speech.Synthesis.SpeechSynthesizer
if ($language) {
  $primary = $language.Split('-')[0]
  $all = @($speech.GetInstalledVoices() | Where-Object { $_.Enabled } | ForEach-Object { $_.VoiceInfo })
  $fit = @($all | Where-Object { $_.Culture.Name -eq $language })
  if (-not $fit) { $fit = @($all | Where-Object { $_.Culture.TwoLetterISOLanguageName -eq $primary }) }
  if (-not $fit) { exit 3 }
  $speech.SelectVoice($fit[0].Name)
}
$speech.Rate = [int]$rate
while ($null -ne ($line = $given.ReadLine())) {
  $speech.Speak($line)
  [Console]::Out.WriteLine('spoken')
  [Console]::Out.Flush()
}
"""


def find_voices(environment: Mapping[str, str], platform: str = sys.platform) -> tuple[Voice, ...]:
    """Return what can speak here, the best first; nothing where nothing can."""
    folders = [folder for folder in environment.get("PATH", "").split(os.pathsep) if folder]
    found = [(voice, _program(voice.program, folders)) for voice in _known(platform)]
    return tuple(voice._replace(program=program) for voice, program in found if program and _speaks(voice))


def _known(platform: str) -> tuple[Voice, ...]:
    if platform == "win32":
        return (SYSTEM_SPEECH,)
    linux = (DISPATCHER, ESPEAK, ESPEAK._replace(program="espeak"))
    return (*linux, SAY) if platform == "darwin" else linux


def _dispatcher_speed(percent: int) -> tuple[str, ...]:
    steps = percent - 100 if percent > 100 else 2 * (percent - 100)
    return "--rate", str(max(-100, min(100, steps)))


def _espeak_speed(percent: int) -> tuple[str, ...]:
    return "-s", str(round(_USUAL_WORDS_A_MINUTE * percent / 100))


def _say_speed(percent: int) -> tuple[str, ...]:
    return "-r", str(round(_USUAL_WORDS_A_MINUTE * percent / 100))


def _system_speech_speed(percent: int) -> tuple[str, ...]:
    # Ten steps make it three times as fast.
    return (str(max(-10, min(10, round(10 * math.log(percent / 100, 3))))),)


DISPATCHER: Final = Voice(
    "spd-say",
    _dispatcher_speed,
    ("--wait",),
    "--language",
    ("--list-synthesis-voices",),
    re.compile(r"\s(?P<tag>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s+\S+\s*$", re.MULTILINE),
    ("--cancel",),
    by_input=False,
)
ESPEAK: Final = Voice(
    "espeak-ng",
    _espeak_speed,
    ("--stdin",),
    "-v",
    ("--voices={language}",),
    re.compile(r"^\s*\d+\s+(?P<tag>[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*)\s", re.MULTILINE),
)
SAY: Final = Voice(
    "say",
    _say_speed,
    ("-f", "-"),
    "-v",
    ("-v", "?"),
    re.compile(r"^(?P<name>\S.*?)\s+(?P<tag>[a-z]{2,3}[-_][A-Za-z0-9]+)\s+#", re.MULTILINE),
)
SYSTEM_SPEECH: Final = Voice(
    "powershell.exe",
    _system_speech_speed,
    ("-NoProfile", "-NonInteractive", "-Command", _SCRIPT),
    stays=True,
)


def _program(name: str, folders: list[str]) -> str:
    files = (Path(folder) / name for folder in folders)
    return next((str(file) for file in files if file.is_file() and os.access(file, os.X_OK)), "")


def _speaks(voice: Voice) -> bool:
    """Tell whether Speech Dispatcher has a module that speaks; where they are not found it is believed."""
    homes = [folder for root in ("/usr/lib", "/usr/lib64", "/usr/libexec") for folder in _homes(Path(root))]
    return (
        voice is not DISPATCHER
        or not homes
        or any(_is_heard(file.name) for home in homes for file in home.iterdir())
    )


def _is_heard(module: str) -> bool:
    return module.startswith("sd_") and module not in _SILENT


def _homes(root: Path) -> list[Path]:
    return [folder for pattern in (_MODULES, f"*/{_MODULES}") for folder in root.glob(pattern)]
