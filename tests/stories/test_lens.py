"""How a reader reads one stance alone, and claims beside counter-claims."""

from desktop.model.choices import Stance
from desktop.window.actions import ActionId


def look(desk, action):
    desk.interior.actions[action].trigger()
    return desk.settle()


def stances(desk):
    tree = {node.place.id: node.stance for node in desk.program.reading.tree}
    return [tree[anchor.passage] for anchor in desk.program.reading.page.passages]


def test_one_stance_is_read_alone_and_all_come_back(desk):
    whole = desk.text()
    look(desk, ActionId.LENS_ACCOUNT)
    assert set(stances(desk)) == {Stance.ACCOUNT}
    look(desk, ActionId.LENS_CRITICISM)
    assert set(stances(desk)) == {Stance.CRITICISM}
    look(desk, ActionId.LENS_ALL)
    assert desk.text() == whole


def test_a_counter_claim_stands_beside_its_claim(desk):
    look(desk, ActionId.LENS_PAIRED)
    page, shown = desk.program.reading.page, desk.window.reader.page_map
    assert len(shown.anchors) == len(page.passages) >= 2
    claim, counter = (shown.extent(number) for number in (0, 1))
    assert claim[0] == counter[0]


def test_a_place_that_is_hidden_brings_all_passages_back(desk):
    look(desk, ActionId.LENS_ACCOUNT)
    hidden = next(n.place for n in desk.program.reading.tree if n.stance is Stance.CRITICISM)
    desk.program.reading.open_place(hidden)
    desk.settle()
    assert desk.place() == hidden.link
    assert desk.interior.actions[ActionId.LENS_ALL].isChecked()
    assert "All passages" in desk.notice()


def test_what_also_answers_a_claim_is_told_under_it(desk):
    look(desk, ActionId.LENS_PAIRED)
    assert "Answered in" in desk.text()
