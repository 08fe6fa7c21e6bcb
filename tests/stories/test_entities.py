"""What a reader finds beside the text about somebody or something."""

from desktop.view.cards.lines import PassageRow


def test_an_entity_lists_what_links_it_and_what_only_names_it(desk):
    desk.program.reading.follow_link("entity:asean")
    desk.settle()
    told = desk.related()
    assert "Spoken of in" in told
    assert "Named without a link in 1 passage" in told
    assert "Figures" in told
    rows = desk.window.related.findChildren(PassageRow)
    row = next(each for each in rows if "steady" in each.text().lower())
    desk.let_go()
    row.click()
    desk.settle()
    assert desk.place().endswith("/steady-contributor")
