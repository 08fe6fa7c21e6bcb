import os

from desktop.library import folder_reader
from desktop.library.compile import compile_folders
from desktop.model.catalogue import Condition
from desktop.model.progress import Progress
from tests.library.building import watched
from tests.library.folders import break_dossier, settle


def test_dossiers_are_compiled_and_nothing_is_stale_then(build):
    build.write("one", title="One")
    build.write("two", title="Two", passages=3)
    assert build.stale() == ["one", "two"]
    compiled = build.run()
    assert [report.entry.condition for report in compiled.reports] == [Condition.READY] * 2
    assert build.titles() == ["One", "Two"]
    assert build.stale() == []
    assert build.read(lambda store: store.indexed()) == (2, 2)
    assert build.read(lambda store: len(store.passages("two"))) == 3


def test_a_changed_dossier_is_compiled_alone(build, monkeypatch):
    build.write("one")
    two = build.write("two")
    build.run()
    build.write("two", title="Second")
    read = []
    monkeypatch.setattr(folder_reader, "load_folder", watched(folder_reader.load_folder, read))
    compiled = compile_folders([build.root / "one", two], build.library, build.steps.append, lambda: False)
    assert read == [two]
    assert compiled.unchanged == 1
    assert build.titles() == ["One", "Second"]


def test_files_that_were_only_touched_are_not_read_twice(build):
    folder = build.write()
    build.run()
    settle(folder)
    assert build.stale() == []
    assert build.run(folder).unchanged == 1


def test_a_change_that_keeps_size_and_time_is_seen_when_the_files_are_young(build):
    folder = build.write(words="Black")
    main = folder / "dossier.yaml"
    os.utime(main)
    build.run()
    status = main.stat()
    main.write_text(main.read_text().replace("Black", "White"))
    os.utime(main, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert build.stale() == ["peace"]


def test_the_old_version_is_readable_while_the_new_one_is_built(build, monkeypatch):
    build.write(title="Old")
    build.run()
    build.write(title="New")
    seen = []
    load = folder_reader.load_folder

    def loading(folder):
        seen.extend(build.titles())
        return load(folder)

    monkeypatch.setattr(folder_reader, "load_folder", loading)
    build.run()
    assert seen == ["Old"]
    assert build.titles() == ["New"]


def test_progress_names_each_dossier_as_a_reader_knows_it(build):
    build.write("one", title="First one")
    build.run()
    build.write("one", title="First one", version="1.1")
    build.write("two", title="Second one")
    build.steps.clear()
    build.run()
    assert build.steps == [Progress(0, 2, "First one"), Progress(1, 2, "two"), Progress(2, 2, "")]


def test_a_removed_folder_disappears(build):
    build.write("one")
    two = build.write("two")
    build.run()
    (two / "dossier.yaml").unlink()
    assert build.stale() == ["two"]
    assert build.run().removed == (two,)
    assert build.titles() == ["One"]
    assert len(build.indexed_numbers()) == build.read(lambda store: len(store.documents(range(100))))


def test_a_dropped_folder_disappears_though_it_is_there(build):
    one = build.write("one")
    build.write("two")
    build.run()
    build.run(build.root / "two", dropped=[one])
    assert build.titles() == ["Two"]


def test_a_renamed_folder_keeps_its_dossier(build):
    build.write("old", id="peace", title="Peace")
    build.run()
    (build.root / "old").rename(build.root / "new")
    build.run()
    assert build.titles() == ["Peace"]
    assert build.read(lambda store: store.entry("peace").folder) == str(build.root / "new")
    assert build.read(lambda store: store.indexed()) == (1, 1)


def test_index_and_store_name_the_same_documents(build):
    build.write("one")
    build.write("two")
    build.run()
    build.write("two", passages=5)
    build.run()
    known = build.read(lambda store: sorted(store.documents(range(1_000))))
    assert build.indexed_numbers() == known


def test_a_broken_dossier_stands_beside_a_good_one(build):
    build.write("good", title="Good")
    break_dossier(build.write("bad"))
    build.run()
    entries = build.read(lambda store: {entry.dossier.title: entry for entry in store.entries()})
    assert entries["Good"].condition is Condition.READY
    assert entries["bad"].condition is Condition.BROKEN
    assert entries["bad"].errors
    problems = build.read(lambda store: store.problems(entries["bad"].id))
    assert problems[0].what
    assert build.stale() == []


def test_two_dossiers_broken_at_once_are_both_told(build):
    for name in ("bad", "worse"):
        break_dossier(build.write(name))
    compiled = build.run()
    assert [report.entry.condition for report in compiled.reports] == [Condition.BROKEN] * 2
    assert all(report.problems for report in compiled.reports)
    assert build.titles() == ["bad", "worse"]


def test_a_dossier_that_breaks_stays_readable_and_heals(build):
    folder = build.write(title="Peace")
    build.run()
    break_dossier(folder)
    build.run()
    entry = build.read(lambda store: store.entry("peace"))
    assert (entry.condition, entry.dossier.title, entry.passages) == (Condition.BROKEN, "Peace", 2)
    assert build.read(lambda store: len(store.passages("peace"))) == 2
    build.write(title="Peace again")
    build.run()
    entry = build.read(lambda store: store.entry("peace"))
    assert (entry.condition, entry.errors) == (Condition.READY, 0)
    assert build.read(lambda store: store.problems("peace")) == ()
    assert build.titles() == ["Peace again"]


def test_a_dossier_never_readable_gives_way_to_itself_once_mended(build):
    folder = build.write("peace", title="Peace")
    break_dossier(folder)
    build.run()
    build.write("peace", title="Peace")
    build.run()
    assert build.titles() == ["Peace"]


def test_a_fault_of_the_program_in_one_dossier_spares_the_others(build, monkeypatch):
    build.write("bad")
    build.write("good")
    load = folder_reader.load_folder

    def loading(folder):
        if folder.name == "bad":
            raise ZeroDivisionError("of the program")
        return load(folder)

    monkeypatch.setattr(folder_reader, "load_folder", loading)
    compiled = build.run()
    assert [report.entry.condition for report in compiled.reports] == [Condition.BROKEN, Condition.READY]
    assert "ZeroDivisionError" in str(compiled.reports[0].problems[0].what)


def test_the_second_dossier_of_an_id_is_told_and_comes_in_when_the_first_has_gone(build):
    first = build.write("a", id="peace", title="First")
    build.write("b", id="peace", title="Second")
    compiled = build.run()
    assert [report.entry.condition for report in compiled.reports] == [Condition.READY, Condition.BROKEN]
    assert "peace" in str(compiled.reports[1].problems[-1].what)
    assert build.titles() == ["b", "First"]
    assert build.stale() == []
    (first / "dossier.yaml").unlink()
    build.run()
    build.run()
    assert build.titles() == ["Second"]


def test_the_programs_own_dossier_takes_the_place_of_that_of_another_copy_of_it(build):
    old = build.write("old/help", id="help", title="Old")
    build.run(old, own=[build.root / "old"])
    new = build.write("new/help", id="help", title="New")
    for folders in ((new,), (new, old)):
        build.run(*folders, own=[build.root / "new"])
        assert build.titles() == ["New"]
        assert build.read(lambda store: store.entry("help").folder) == str(new)
        assert build.read(lambda store: store.problems("help")) == ()
        build.run(old, own=[build.root / "old"])
        assert build.titles() == ["Old"]
    known = build.read(lambda store: sorted(store.documents(range(1_000))))
    assert build.indexed_numbers() == known


def test_the_programs_own_dossier_in_another_language_takes_the_place_of_the_one_before(build):
    english = build.write("own/en", id="help", title="Help")
    french = build.write("own/fr", id="help", title="Aide")
    own = [build.root / "own"]
    for folder, title in ((french, "Aide"), (english, "Help"), (french, "Aide")):
        build.run(folder, own=own)
        assert build.titles() == [title]
        assert build.read(lambda store: store.problems("help")) == ()


def test_another_dossier_elsewhere_does_not_give_way_to_a_readers_own(build):
    build.run(build.write("a", id="peace", title="First"), own=[build.root / "own"])
    build.run(build.write("b", id="peace", title="Second"), own=[build.root / "own"])
    assert build.titles() == ["b", "First"]


def test_a_cancelled_build_keeps_what_is_done_and_goes_on_later(build):
    for name in ("one", "two", "three"):
        build.write(name)
    asked = iter([False, False, False, True])
    compiled = build.run(cancelled=lambda: next(asked, True))
    assert compiled.cancelled
    assert len(compiled.reports) == 1
    assert build.read(lambda store: store.indexed()) == (0, 1)
    assert len(build.stale()) == 3
    build.run()
    assert build.read(lambda store: store.indexed()) == (3, 3)
    assert build.indexed_numbers() == build.read(lambda store: sorted(store.documents(range(1_000))))
    assert build.stale() == []
