from hypothesis import given
from hypothesis import strategies as st

from desktop.control.tab_record import KeptTab, KeptTabs, read_tabs, tabs_record
from desktop.control.tabs import title_of
from desktop.model.choices import RecordKind
from desktop.model.place import Place, dossier_place
from desktop.model.tab import TabTitle
from desktop.render.page import ReadingPosition, TreeNode

KEYS = st.sampled_from(["open", "current", "closed", "at", "title"])
PLACE = Place("d", RecordKind.PASSAGE, "coal", 12)
TREE = (
    TreeNode(Place("d", RecordKind.SECTION, "power"), "3", "Power"),
    TreeNode(Place("d", RecordKind.PASSAGE, "coal"), "3.1", "Coal", 0),
)


def test_what_is_kept_of_tabs_is_read_again():
    position = ReadingPosition(PLACE, 7)
    tab = KeptTab(position, TabTitle("Power", "Energy"), (position, ReadingPosition(dossier_place("d"))), ())
    kept = KeptTabs((tab, tab._replace(title=TabTitle("Other"))), 1, (tab,))
    assert read_tabs(tabs_record(kept)) == kept


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.sampled_from(["open", "current", "closed", "at"]), inner)
        ),
    )
)
def test_nothing_that_was_kept_makes_reading_fail(kept):
    found = read_tabs(kept)
    assert found.current == 0 or found.current < len(found.tabs)


def test_a_tab_is_named_after_its_section():
    assert title_of(PLACE, TREE) == "3 Power"
    assert title_of(TREE[0].place, TREE) == "3 Power"
    assert title_of(dossier_place("d"), TREE) == ""
