"""Faults of dossiers are found and kept without a language, and shown in the reader's."""

import json

from desktop.control.build_lines import read_line
from desktop.library.codec import encode
from desktop.library.trouble import damaged, no_library
from desktop.load.folder import load_folder
from tests.load.dossiers import SOUND, put
from tests.tongues import speaking

FAULTY = SOUND.replace("value: 10,", 'value: "10,000",').replace(
    "[somebody](entity:somebody)", "[x](entity:somebdy)"
)


def words_of(problems):
    return [f"{each.what} {each.remedy}" for each in problems]


def test_what_was_compiled_once_is_read_in_every_language(build):
    put(build.root / "tiny", dossier=FAULTY)
    build.run()

    def read(store):
        return store.problems("tiny")

    english = words_of(build.read(read))
    with speaking("fr"):
        french = words_of(build.read(read))
        assert build.stale() == []
    with speaking("km"):
        khmer = words_of(build.read(read))
    assert "There is no entity `somebdy`. Did you mean `somebody`?" in english
    assert "Il n’y a pas d’entité `somebdy`. Vouliez-vous dire `somebody`\N{NO-BREAK SPACE}?" in french
    assert "គ្មានអង្គភាព `somebdy` ទេ។ តើអ្នកចង់សរសេរ `somebody` មែនទេ?" in khmer
    assert "`value` must be a number, not `10,000`. Write digits only: 10000." in english
    assert (
        "`value` doit être un nombre, et non `10,000`. N’écrivez que des chiffres\N{NO-BREAK SPACE}: 10000."
        in french
    )


def test_what_is_kept_of_a_fault_is_the_same_whatever_is_spoken(tmp_path):
    folder = put(tmp_path, dossier=FAULTY)
    english = [encode(problem) for problem in load_folder(folder).problems]
    with speaking("km"):
        assert [encode(problem) for problem in load_folder(folder).problems] == english


def test_a_failure_of_the_library_is_handed_on_for_the_language_of_the_window(tmp_path):
    error = no_library(tmp_path)
    line = json.dumps({"event": "failed", "kind": "StoreError", "text": str(error), "told": error.told})
    with speaking("fr"):
        shown = read_line(line)
    assert str(shown) == f"Il n’y a pas encore de bibliothèque dans {tmp_path}."
    assert shown.remedy != error.remedy
    assert str(damaged(tmp_path)) == f"The library in {tmp_path} is damaged."
