import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.model.errors import StoreError, StoreReadOnly
from desktop.settings.file import read_settings, save_settings
from desktop.settings.table import JUSTIFY, KEYS, SETTINGS, TEXT_FAMILY, TEXT_SIZE, THEME
from desktop.settings.values import Settings

json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(codec=None)),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


def write(folder, text):
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_text(text, "utf-8")
    return folder


def test_without_a_file_all_have_their_defaults(tmp_path):
    found = read_settings(tmp_path / "nowhere")
    assert (found.settings.get(THEME), found.settings.get(TEXT_SIZE), found.notices) == ("system", 100, ())


def test_what_is_saved_is_read_again(tmp_path):
    changed = Settings().with_(THEME, "dark").with_(TEXT_SIZE, 150).with_(JUSTIFY, False)
    save_settings(tmp_path / "config", changed)
    assert read_settings(tmp_path / "config") == (changed, ())


def test_a_change_leaves_the_settings_of_before_alone():
    before = Settings()
    before.with_(THEME, "dark")
    assert before.get(THEME) == "system"


def test_the_file_can_be_read_by_a_person(tmp_path):
    save_settings(tmp_path, Settings().with_(THEME, "dark"))
    assert (tmp_path / "settings.json").read_text() == '{\n  "theme": "dark"\n}\n'


def test_nothing_lies_beside_the_file_after_saving(tmp_path):
    save_settings(tmp_path, Settings())
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_a_value_that_does_not_fit_becomes_its_default_and_is_told(tmp_path):
    found = read_settings(write(tmp_path, '{"theme": "pink", "text_size": 120, "justify": 1}'))
    assert [found.settings.get(setting) for setting in (THEME, TEXT_SIZE, JUSTIFY)] == [
        "system",
        120,
        False,
    ]
    assert [notice.text for notice in found.notices] == [
        'The setting “Theme” could not be read and is taken as "system"',
        "The setting “Even right edge” could not be read and is taken as false",
    ]
    assert 'or contrast, not "pink"' in found.notices[0].detail


def test_a_key_of_another_version_is_kept(tmp_path):
    settings = read_settings(write(tmp_path, '{"later": [1, "ខ្មែរ"]}')).settings
    save_settings(tmp_path, settings.with_(THEME, "light"))
    assert json.loads((tmp_path / "settings.json").read_text("utf-8")) == {
        "later": [1, "ខ្មែរ"],
        "theme": "light",
    }


@pytest.mark.parametrize("text", ["{", "[]", "\x00" * 64, "[" * 100_000, '"theme"'])
def test_a_file_that_is_no_settings_is_set_aside_and_told(tmp_path, text):
    found = read_settings(write(tmp_path, text))
    assert found.settings == Settings()
    assert len(found.notices) == 1
    assert (tmp_path / "settings.damaged.json").read_text("utf-8") == text


def test_a_file_that_is_a_link_stays_one(tmp_path):
    write(tmp_path / "dotfiles", "{}")
    (tmp_path / "config").mkdir()
    link = tmp_path / "config" / "settings.json"
    link.symlink_to(tmp_path / "dotfiles" / "settings.json")
    save_settings(tmp_path / "config", Settings().with_(THEME, "dark"))
    assert link.is_symlink()
    assert "dark" in (tmp_path / "dotfiles" / "settings.json").read_text()


def test_a_folder_that_cannot_be_made_is_said_plainly(tmp_path):
    (tmp_path / "config").write_text("a file stands where the folder should be")
    with pytest.raises(StoreError, match="The settings could not be kept"):
        save_settings(tmp_path / "config", Settings())


def test_a_read_only_folder_is_said_plainly_and_the_old_file_stays(tmp_path, monkeypatch):
    save_settings(tmp_path, Settings().with_(THEME, "dark"))

    def refuse(*_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.replace", refuse)
    with pytest.raises(StoreReadOnly) as told:
        save_settings(tmp_path, Settings())
    monkeypatch.undo()
    assert "settings cannot be written" in str(told.value)
    assert told.value.remedy
    assert read_settings(tmp_path).settings.get(THEME) == "dark"


@pytest.mark.parametrize(
    ("setting", "value"), [(THEME, "pink"), (TEXT_SIZE, 49), (TEXT_SIZE, 301), (TEXT_SIZE, True)]
)
def test_a_value_out_of_range_is_refused(setting, value):
    with pytest.raises(ValueError, match=setting.id):
        Settings().with_(setting, value)


def test_the_table_is_complete():
    assert len({setting.id for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.read(setting.default) == setting.default
        assert setting.help.endswith(".")
        assert setting.title
        assert setting.range


@pytest.mark.parametrize(
    ("value", "fits"),
    [
        ("Noto Sans", True),
        ("sans", True),
        ("", False),
        ("'; color: red", False),
        ("x" * 81, False),
    ],
)
def test_a_font_is_a_name_and_nothing_that_could_change_a_sheet(value, fits):
    assert (Settings({"text_family": value}).get(TEXT_FAMILY) == value) == fits


def test_keys_come_back_as_they_were_given(tmp_path):
    save_settings(tmp_path, Settings().with_(KEYS, {"search": ("Ctrl+J",), "quit": ()}))
    assert read_settings(tmp_path).settings.get(KEYS) == {"search": ("Ctrl+J",), "quit": ()}
    assert Settings({"keys": {"search": "Ctrl+J"}}).get(KEYS) == {}


@given(st.dictionaries(st.text(), json_values))
def test_whatever_the_file_holds_reading_and_saving_keep_it(tmp_path_factory, values):
    folder = tmp_path_factory.mktemp("config")
    save_settings(folder, Settings(values))
    assert dict(read_settings(folder).settings.values) == values


@given(json_values)
def test_no_value_makes_reading_fail(value):
    for setting in SETTINGS:
        found = Settings({setting.id: value}).get(setting)
        assert found == setting.default or json.loads(json.dumps(found)) == value


@pytest.mark.parametrize("setting", SETTINGS, ids=[each.id for each in SETTINGS])
@pytest.mark.parametrize("wrong", [None, [], {"quit": "Ctrl+D"}, 1.5, "\x00"])
def test_a_value_of_any_wrong_kind_is_told_and_taken_as_the_default(tmp_path, setting, wrong):
    read = read_settings(write(tmp_path, json.dumps({setting.id: wrong})))
    assert read.settings.shown(setting) == setting.default
    assert setting.title in read.notices[0].text
    assert setting.id in read.notices[0].detail
