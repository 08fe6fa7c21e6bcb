"""YAML text to values: the same as PyYAML's for ordinary text, bounded and never raising for any."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from desktop.load import bounds
from desktop.load.reader import read_yaml
from desktop.load.text import decode
from desktop.load.tree import YamlList, YamlMap, key_position, position_at

words = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=20
).filter(lambda text: not set(text) & set("\ufeff\ufff9\ufffa\ufffb\ufffc\ufffe\uffff"))
scalars = (
    words
    | st.integers(-(10**15), 10**15)
    | st.booleans()
    | st.none()
    | st.floats(-1e6, 1e6).map(lambda x: round(x, 3))
)
values = st.recursive(
    scalars,
    lambda below: st.lists(below, max_size=4) | st.dictionaries(words, below, max_size=4),
    max_leaves=20,
)


@given(st.dictionaries(words, values, max_size=5), st.sampled_from([None, True, False]))
def test_values_equal_pyyaml_for_ordinary_yaml(value, flow):
    # PyYAML writes quotes around every text that it would read as something else; keys are made texts.
    text = yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, default_flow_style=flow, width=60)
    reading = read_yaml(text)
    assert reading.whole
    assert reading.root == yaml.load(text, Loader=yaml.CSafeLoader) == value


@given(st.text())
def test_no_text_raises(text):
    read_yaml(decode(text.encode("utf-8", "surrogatepass")).text or "")


@given(st.binary())
def test_no_bytes_raise(content):
    decode(content)


@given(st.text(alphabet="ab:-[]{},'\"|>&*!?#%@`\\ \n\t<0.~é", max_size=80))
def test_no_punctuation_raises_and_faults_stand_in_the_text(text):
    reading = read_yaml(text)
    lines = text.split("\n")
    for fault in reading.faults:
        assert 1 <= fault.position.line <= len(lines) + 1
        assert fault.position.column >= 1
        assert fault.what


@given(st.dictionaries(words.filter(bool), values, min_size=1, max_size=5))
def test_every_value_knows_where_it_stands(value):
    text = yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, default_flow_style=False)
    root = read_yaml(text).root
    lines = text.split("\n")
    for key in root:
        line, column = key_position(root, (key,))
        assert lines[line - 1][column - 1] in (*key[:1], '"', "'", "?")
        assert position_at(root, (key,)) >= (line, column)


def test_positions_count_code_points_whatever_ends_the_lines():
    for end in ("\n", "\r\n", "\r"):
        root = read_yaml(f"ទន្លេ: 𝔸𝔹{end}b:{end}  - [𝔸, c]{end}d:{end}").root
        assert position_at(root, ("b", 0, 1)) == (3, 9)
        assert position_at(root, ("ទន្លេ",)) == (1, 8)
        assert position_at(root, ("d",)) == (4, 1)


@pytest.mark.parametrize(
    ("word", "value"),
    [
        *(
            (word, word)
            for word in ("no", "Yes", "on", "y", "1:30", "010", "1_000", "2023-05-29", "0b11", "1.2.3")
        ),
        *((word, word) for word in ("9" * 50, "=", "1e", "០១", "-a", "0o17", "1e99999")),
        *((word, None) for word in ("~", "", "null")),
        *((word, int(word)) for word in ("12", "-3", "0", "+5")),
        *((word, float(word)) for word in ("1e3", "1.5", ".5", "-2.", "1E-2")),
        ("0x1F", 31),
        ("true", True),
        ("FALSE", False),
    ],
)
def test_unquoted_words_mean_what_yaml_1_2_says(word, value):
    found = read_yaml(f"key: {word}\n").root["key"]
    assert (found, type(found)) == (value, type(value))


def test_quoted_words_are_text():
    assert read_yaml("[\"no\", '12', \"~\", 'true']").root == ["no", "12", "~", "true"]


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "{" * 100_000, "- " * 100_000, "{a: " * 100_000, "? " * 100_000]
)
def test_deep_nesting_stops_at_once(text):
    reading = read_yaml(text)
    assert not reading.whole
    assert reading.faults[-1].offset <= 1000  # of 100,000 and more: nothing behind was looked at
    assert f"more than {bounds.MAX_DEPTH} levels" in str(reading.faults[-1].what)


def test_depth_up_to_the_bound_is_read():
    deepest = bounds.MAX_DEPTH
    assert read_yaml("[" * deepest + "]" * deepest).faults == ()
    assert not read_yaml("[" * (deepest + 1) + "]" * (deepest + 1)).whole


def test_bomb_of_aliases_is_refused_line_by_line():
    levels = "\n".join(f"l{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 9)}]" for n in range(1, 9))
    reading = read_yaml(f"l0: &l0 [x]\n{levels}\n")
    assert reading.root["l8"] == [None] * 9
    assert {fault.position.line for fault in reading.faults} == set(range(1, 10))


def test_too_many_values_stop_the_file(monkeypatch):
    monkeypatch.setattr("desktop.load.reader.MAX_NODES", 10)
    assert read_yaml("[1, 2, 3, 4, 5, 6, 7, 8, 9]").whole
    reading = read_yaml("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]")
    assert not reading.whole
    assert "more than 10 values" in str(reading.faults[0].what)


@pytest.mark.parametrize("style", ["{}", "'{}'", '"{}"', "|\n  {}", ">\n  {}"])
def test_overlong_text_is_refused(style):
    reading = read_yaml(f"a: {style.format('x' * (bounds.MAX_SCALAR_CHARS + 1))}\nb: 1\n")
    assert reading.root == {"a": None, "b": 1}
    assert "longer than" in str(reading.faults[0].what)


def test_second_document_is_told_and_the_first_kept():
    reading = read_yaml("a: 1\n---\nb: 2\n")
    assert reading.whole
    assert reading.root == {"a": 1}
    assert reading.faults[0].position == (2, 1)


@pytest.mark.parametrize(
    ("content", "place", "words"),
    [
        (b"a: 1\nb: \xc3\xa9\xff", (2, 5), "not UTF-8"),
        ("a: 1".encode("utf-16"), (1, 1), "not UTF-8"),
        (b"a: x\x00y", (1, 5), "U+0000"),
        ("a: x\n\u2028b: 1".encode(), (2, 1), "U+2028"),
    ],
)
def test_bytes_that_are_no_plain_text_are_told(content, place, words):
    fault = decode(content).faults[0]
    assert fault.position == place
    assert words in str(fault.what)


def test_mark_of_byte_order_is_no_character():
    assert decode(b"\xef\xbb\xbfa: 1").text == "a: 1"


def test_lists_and_maps_are_those_of_python():
    root = read_yaml("a: [1]").root
    assert isinstance(root, YamlMap)
    assert isinstance(root["a"], YamlList)
