"""A whole folder: what is sound stays, what is not is told, all of it at once."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.load.folder import load_folder
from desktop.model.choices import Severity
from tests.load.dossiers import CONTENT, SOUND, load, put


def told(loaded):
    return [(problem.file, problem.line, str(problem.what)) for problem in loaded.problems]


def test_good_dossier_is_whole():
    loaded = load_folder(CONTENT / "good")
    assert loaded.problems == ()
    content = loaded.content
    assert [len(part) for part in content[1:]] == [3, 4, 3, 3, 2, 3, 1, 2]


def test_empty_dossier_opens():
    loaded = load_folder(CONTENT / "empty")
    assert loaded.problems == ()
    assert loaded.content.passages == ()


def test_broken_dossier_opens_without_what_is_broken():
    loaded = load_folder(CONTENT / "broken")
    assert [problem.record for problem in loaded.problems] == ["figure:wrong", "", "passage:second"]
    assert [problem.file for problem in loaded.problems] == [
        "dossier.yaml",
        "entities.yaml",
        "sections/one.yaml",
    ]
    assert [passage.id for passage in loaded.content.passages] == ["first", "third"]
    assert [passage.number for passage in loaded.content.passages] == ["1.1", "1.3"]
    assert [figure.id for figure in loaded.content.figures] == ["sound"]


def test_links_to_what_is_left_out_become_words():
    first, third = load_folder(CONTENT / "broken").content.passages
    assert first.figures == ("sound",)
    assert [run.target for run in first.prose.runs] == ["figure:sound"]
    assert "two more whose figure" in first.prose.text
    assert (third.prose.runs, third.entities) == ((), ())


def test_unreadable_dossier_is_none_with_one_problem():
    loaded = load_folder(CONTENT / "unreadable")
    assert loaded.content is None
    assert [problem.location for problem in loaded.problems] == ["dossier.yaml:4:1"]


def test_two_broken_files_are_both_told_and_hide_nothing(tmp_path):
    put(
        tmp_path,
        dossier=SOUND,
        a="events: [",
        b="entities: 'x",
        c="events:\n  - {id: fair, date: '2020', title: A}\n",
    )
    loaded = load_folder(tmp_path)
    assert [problem.file for problem in loaded.problems] == ["a.yaml", "b.yaml"]
    assert [event.id for event in loaded.content.events] == ["fair", "day"]


def test_file_that_is_no_text_is_left_out_alone(tmp_path):
    put(tmp_path, dossier=SOUND.replace("(entity:somebody)", "(entity:elsewhere)"), other=b"\xff\xfe\x00")
    (problem,) = load_folder(tmp_path).problems
    assert (problem.file, problem.line) == ("other.yaml", 1)


def test_oversized_file_is_told_without_being_read(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.load.text.MAX_FILE_BYTES", 10_000)
    put(tmp_path, dossier=SOUND, other="#" * 10_001)
    (problem,) = load_folder(tmp_path).problems
    assert "larger than" in str(problem.what)


def test_too_many_files_are_told(tmp_path, monkeypatch):
    monkeypatch.setattr("desktop.load.folder.MAX_FILES", 2)
    put(tmp_path, a="", b=SOUND, c="", d="")
    assert [problem.file for problem in load_folder(tmp_path).problems] == ["b.yaml", "c.yaml"]


def test_folder_without_files_and_no_folder_are_told(tmp_path):
    for folder in (tmp_path, tmp_path / "nowhere"):
        loaded = load_folder(folder)
        assert loaded.content is None
        assert [problem.severity for problem in loaded.problems] == [Severity.ERROR]


def test_dossier_without_its_description_is_told(tmp_path):
    loaded = load(tmp_path, SOUND.partition("\n")[2])
    assert loaded.content is None
    assert told(loaded) == [("dossier.yaml", 0, "No file says what this dossier is.")]


def test_dossier_described_twice_keeps_the_first(tmp_path):
    put(tmp_path, dossier=SOUND, second=SOUND.partition("\n")[0].replace("tiny", "huge"))
    loaded = load_folder(tmp_path)
    assert loaded.content.dossier.id == "tiny"
    assert told(loaded) == [("second.yaml", 1, "The dossier is described twice, first in dossier.yaml.")]


def test_every_fault_is_told_at_once(tmp_path):
    text = (
        SOUND.replace("stance: account", "stance: acount")
        .replace("(source:paper)", "(source:none) # [x](http://y)")
        .replace("    value: 20\n    unit: person", "    value: many\n    unit: nobody")
        .replace("kind: person, name: Another", "kind: prson, nme: Another")
        .replace("value: 15", "valeu: 15")
    )
    loaded = load(tmp_path, text)
    said = " ".join(str(problem.what) for problem in loaded.problems)
    for words in (
        "acount",
        "source `none`",
        "http://y",
        "must be a number",
        "unit `nobody`",
        "prson",
        "nme",
        "valeu",
    ):
        assert words in said


def test_what_cannot_stand_alone_goes_with_what_it_needs(tmp_path):
    loaded = load(tmp_path, SOUND.replace("{id: person, one: person,", "{id: person, one: [],"))
    assert {problem.record for problem in loaded.problems} == {
        "unit:person", "figure:ten", "figure:twenty", "series:people",
    }  # fmt: skip
    assert [passage.id for passage in loaded.content.passages] == ["claim", "reply"]


def test_faulty_section_takes_its_passages_along_and_tells_their_faults(tmp_path):
    text = SOUND.replace("    title: One\n", "    titel: One\n").replace("title: Reply", "title: []")
    loaded = load(tmp_path, text)
    assert loaded.content.passages == ()
    assert {"section:one", "passage:reply", "figure:ten"} <= {problem.record for problem in loaded.problems}


pieces = SOUND.splitlines(keepends=True)
mutations = st.lists(
    st.tuples(
        st.integers(0, len(SOUND)),
        st.integers(0, 12),
        st.text(alphabet="ab:-[]{}'\"|#\n \t&*é1~", max_size=4),
    ),
    min_size=1,
    max_size=4,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutations)
def test_no_slip_of_the_keyboard_raises(tmp_path, slips):
    text = SOUND
    for at, length, typed in slips:
        text = text[:at] + typed + text[at + length :]
    loaded = load(tmp_path, text)
    assert loaded.content is not None or any(each.severity is Severity.ERROR for each in loaded.problems)
    lines = text.replace("\r", "\n").split("\n")
    for problem in loaded.problems:
        assert 0 <= problem.line <= len(lines) + 1
        assert problem.what
    if loaded.content is not None:
        assert_sound(loaded.content)


def assert_sound(content):
    """See that every id in the content is that of a record in it."""
    passages, figures = ({each.id for each in part} for part in (content.passages, content.figures))
    series, entities = ({each.id for each in part} for part in (content.series, content.entities))
    sources, units = ({each.id for each in part} for part in (content.sources, content.units))
    sections = {each.id for each in content.sections}
    for passage in content.passages:
        assert passage.section in sections
        assert set(passage.figures) <= figures
        assert set(passage.series) <= series
        assert set(passage.entities) <= entities
        assert set(passage.sources) <= sources
        assert {answer.passage for answer in passage.answers} <= passages
    for figure in content.figures:
        assert figure.passage in passages
        assert figure.unit in units
        assert {link.series for link in figure.series} <= series
    for each in content.series:
        assert each.unit in units
        assert all(len(point.values) == len(each.fields) for point in each.points)
