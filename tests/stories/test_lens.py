"""How a reader reads one stance alone, and claims beside counter-claims."""

from desktop.app.feature_split import SplitFeature
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


def test_the_choice_is_there_again_after_a_restart(kept, desks):
    first = desks()
    look(first, ActionId.LENS_CRITICISM)
    place = first.place()
    first.close()
    again = desks()
    assert set(stances(again)) == {Stance.CRITICISM}
    assert again.place() == place
    assert again.interior.actions[ActionId.LENS_CRITICISM].isChecked()
    assert again.notice() == ""
    look(again, ActionId.LENS_ALL)
    again.close()
    assert set(stances(desks())) > {Stance.CRITICISM}


def test_of_two_texts_the_menu_shows_the_lens_of_that_with_the_keyboard(kept, desks):
    first = desks().press("Ctrl+\\")
    split = first.window.findChild(SplitFeature)
    split.pane.text.setFocus()
    look(first.settle(), ActionId.LENS_ACCOUNT)
    assert set(stances(first)) > {Stance.ACCOUNT}
    actions = first.interior.actions
    assert actions[ActionId.LENS_ACCOUNT].isChecked()
    first.window.reader.text.setFocus()
    first.settle()
    assert actions[ActionId.LENS_ALL].isChecked()
    first.close()
    again = desks()
    restored = again.window.findChild(SplitFeature)
    restored.pane.text.setFocus()
    again.settle()
    assert again.interior.actions[ActionId.LENS_ACCOUNT].isChecked()
    assert set(stances(again)) > {Stance.ACCOUNT}
