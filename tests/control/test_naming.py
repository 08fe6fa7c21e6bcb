from desktop.control.naming import Naming
from desktop.model.choices import EntityKind
from desktop.model.dossier import Passage
from desktop.model.entity import Entity
from desktop.model.ids import EntityId, PassageId, SectionId
from desktop.model.prose import Prose


def passage(name, text):
    return Passage(PassageId(name), SectionId("s"), "1", 0, "", Prose(text))


def test_whole_names_are_found_where_no_link_stands():
    naming = Naming(Entity(EntityId("mali"), EntityKind.COUNTRY, "Mali", ("Republic of Mali",)))
    given = [passage("a", "In Mali."), passage("b", "Somalia and Malian"), passage("c", "Mali again")]
    assert [each.id for each in naming.passages(given, [PassageId("c")])] == ["a"]


def test_a_name_of_two_letters_names_nothing():
    assert not Naming(Entity(EntityId("un"), EntityKind.ORGANISATION, "UN", ())).is_in("UN troops")
