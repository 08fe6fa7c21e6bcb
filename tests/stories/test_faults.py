"""What a reader sees when something is wrong: with dossiers, with folders, with the program."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk import Desk

BUILTIN = Path(__file__).parents[2] / "data" / "cambodia-peace-diplomacy"
SMALL = """\
dossier: {id: small, title: A small dossier, language: en, version: "1", description: d, licence: CC0-1.0}
sections:
  - id: one
    title: One
    passages:
      - {id: p-one, title: First, stance: context, text: Plain words about rivers.}
      - {id: p-two, title: Second, stance: context, text: Plain words about boats.}
"""


@pytest.fixture
def dossiers(home):
    """The reader's own folder of dossiers."""
    folder = home / "data" / "dossiers"
    folder.mkdir(parents=True)
    return folder


def write(folder, name, text):
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text, "utf-8")
    return folder / name


def test_a_dossier_with_one_faulty_record_opens_without_it_and_a_notice_leads_to_the_list(dossiers, desks):
    text = SMALL.replace("text: Plain words about boats.", "txt: misspelt key")
    write(dossiers, "small/dossier.yaml", text)
    desk = desks("small")
    assert "rivers" in desk.text()
    assert "boats" not in desk.text()
    assert "found in the dossiers" in desk.notice()
    desk.press_notice_button()
    assert desk.interior.problems.isVisible()
    assert any("txt" in problem and "/dossier.yaml:7" in problem for problem in desk.problems())


def test_a_broken_dossier_leaves_the_good_one_readable(dossiers, desks):
    write(dossiers, "broken/dossier.yaml", "dossier: {id: broken, title: [")
    desk = desks()
    assert "Cambodia" in desk.text().splitlines()[0]
    assert "found in the dossiers" in desk.notice()
    assert desk.problems()


def test_two_broken_files_are_both_told_at_once(dossiers, desks):
    write(dossiers, "small/dossier.yaml", SMALL)
    write(dossiers, "small/a.yaml", "figures: [")
    write(dossiers, "small/b.yaml", "series: {id: not-a-list}")
    desk = desks("small")
    told = " ".join(desk.problems())
    assert "a.yaml" in told
    assert "b.yaml" in told
    assert "rivers" in desk.text()


def test_a_dossier_changed_on_disk_is_read_anew_at_the_next_start(dossiers, desks):
    file = write(dossiers, "small/dossier.yaml", SMALL)
    first = desks("small")
    assert "rivers" in first.text()
    first.close()
    file.write_text(SMALL.replace("rivers", "mountains"), "utf-8")
    assert "mountains" in desks("small").text()


def test_a_dossier_that_is_gone_is_no_longer_offered(dossiers, desks):
    write(dossiers, "small/dossier.yaml", SMALL)
    first = desks("small")
    assert "small" in [entry.id for entry in first.program.library.entries]
    first.close()
    shutil.rmtree(dossiers / "small")
    again = desks()
    assert [entry.id for entry in again.program.library.entries] == [
        "cambodia-peace-diplomacy",
        "sastra-help",
    ]
    assert "Cambodia" in again.text().splitlines()[0]


def test_a_folder_named_on_the_command_line_is_opened(tmp_path, kept, desks):
    write(tmp_path, "elsewhere/dossier.yaml", SMALL)
    assert "rivers" in desks(str(tmp_path / "elsewhere")).text()


def test_a_cache_that_cannot_be_written_means_a_library_for_this_run_only(home, desks):
    home.mkdir(parents=True)
    (home / "cache").write_text("a file where the folder should be", "utf-8")
    desk = desks()
    assert "Cambodia" in desk.text().splitlines()[0]
    assert "prepared anew at each start" in desk.notice()
    temporary = desk.program.where.folder
    desk.type_query("demining")
    assert desk.hits()
    desk.close()
    assert not temporary.exists()


def test_a_full_cache_means_a_library_for_this_run_only(home, desks, small_disk):
    home.mkdir(parents=True)
    (home / "cache").symlink_to(small_disk)
    desk = desks()
    assert "Cambodia" in desk.text().splitlines()[0]
    assert "prepared anew at each start" in desk.notice()
    assert "room" in desk.interior.notices.notice.detail


@pytest.fixture
def small_disk(tmp_path):
    """A file system with hardly any room; only root may make one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=32k", "none", str(disk)], capture_output=True, check=False
    )
    if made.returncode:
        pytest.skip("a small file system cannot be made here")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_place_that_does_not_exist_opens_the_dossier_at_its_beginning(kept, desks):
    desk = desks("--place", "sastra://cambodia-peace-diplomacy/passage/no-such-passage")
    assert desk.scrolled() == 0
    assert "Cambodia" in desk.text().splitlines()[0]


def test_an_unknown_dossier_is_told_and_another_one_opened(kept, desks):
    desk = desks("no-such-dossier")
    assert "Cambodia" in desk.text().splitlines()[0]
    assert "no-such-dossier" in desk.notice()


def test_a_store_of_bookmarks_that_cannot_be_made_is_told_and_reading_goes_on(kept, desks):
    (kept / "data").write_text("a file where the folder should be", "utf-8")
    desk = desks()
    assert "Cambodia" in desk.text().splitlines()[0]
    assert desk.notice() != ""
    desk.bookmark()
    assert desk.bookmarks() == []


def test_a_mistake_of_the_program_is_a_notice_and_a_file_never_a_traceback(desk, kept, capsys):
    try:
        raise ZeroDivisionError("made for this test")
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert "ZeroDivisionError" in desk.notice()
    assert "Traceback" not in capsys.readouterr().err
    (file,) = (kept / "cache" / "crashes").iterdir()
    assert "made for this test" in file.read_text("utf-8")


def test_preparing_the_dossiers_can_be_stopped_and_begun_again(qtbot, qapp, home):
    desk = Desk(qtbot)
    desk.until(lambda: desk._act.second is not None and desk.program.library.busy)
    desk.interior.progress.stop.click()
    desk.until(lambda: "was stopped" in desk.notice())
    desk.press_notice_button().until(lambda: bool(desk.contents()))
    assert "stopped" not in desk.notice()
    desk.close()


def test_a_start_at_a_place_that_is_not_there_says_so(kept, desks):
    desk = desks("--place", "sastra://cambodia-peace-diplomacy/passage/nowhere")
    assert "This place is not in" in desk.notice()
    assert desk.place().endswith("/whose-account")


@pytest.mark.parametrize("kind", ["a file", "a link to itself"])
def test_a_folder_of_dossiers_that_cannot_be_read_is_told_with_its_path(kept, desks, kind):
    folder = kept / "data" / "dossiers"
    folder.parent.mkdir(parents=True, exist_ok=True)
    if kind == "a file":
        folder.write_text("x", "utf-8")
    else:
        folder.symlink_to(folder)
    desk = desks()
    desk.until(lambda: "A folder of dossiers cannot be read" in desk.notice())
    assert str(folder) in desk.interior.notices.notice.detail
    assert desk.text()


def test_the_notice_of_faults_goes_when_the_faults_are_gone(dossiers, desks):
    write(dossiers, "small/dossier.yaml", SMALL.replace("text: Plain words", "txt: Plain words"))
    desk = desks("small")
    assert "found in the dossiers" in desk.notice()
    desk.program.library.problems_changed.emit(())
    assert not desk.notice()
