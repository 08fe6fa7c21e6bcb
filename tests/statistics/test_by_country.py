from desktop.model.choices import EntityKind, FieldRole, FieldType, PointFlag, Qualifier
from desktop.model.entity import Identifier
from desktop.statistics.by_country import code_of, country_names, country_value, place_series
from tests.builders import a_field, a_point, a_series, a_unit, an_entity

MALI = an_entity("mali", name="Mali", aliases=(), identifiers=(Identifier("iso-3166-1-numeric", "466"),))
SUDAN = an_entity("sudan", name="Sudan", aliases=(), identifiers=(Identifier("iso-3166-1-numeric", "729"),))


def a_mission(name, host):
    return an_entity(
        name.lower(),
        kind=EntityKind.MISSION,
        name=f"Mission {name}",
        aliases=(name,),
        identifiers=(Identifier("host-iso-3166-1-numeric", host),),
    )


NAMES = country_names(
    (MALI, SUDAN, a_mission("MINUSMA", "466"), a_mission("UNMIS", "729"), a_mission("UNAMID", "729"))
)
GROUP = a_field("mission", title="Mission", type=FieldType.STRING, role=FieldRole.GROUP)


def by_mission(*rows, **changes):
    points = tuple(a_point(date, (mission, value)) for date, mission, value in rows)
    return place_series(a_series(fields=(GROUP, a_field()), points=points, **changes), NAMES)


PLACED = by_mission(
    ("2011", "UNMIS", 32), ("2011", "UNAMID", 4), ("2013", "UNAMID", 2), ("2013", "MINUSMA", 70),
    ("2013", "all missions", 72),
)  # fmt: skip


def test_groups_are_placed_by_the_names_of_countries_and_of_their_missions():
    assert set(PLACED.readings) == {"466", "729"}
    assert PLACED.unplaced == ("all missions",)
    assert PLACED.years == (2011, 2013)


def test_the_latest_value_comes_with_its_date_and_its_groups():
    found = country_value(PLACED, "729", a_unit())
    assert (found.value, found.date.text, found.groups, found.stands_in) == (2, "2013", ("UNAMID",), False)


def test_groups_are_added_only_at_one_date():
    found = country_value(PLACED, "729", a_unit(), 2011)
    assert (found.value, found.groups) == (36, ("UNMIS", "UNAMID"))


def test_ranks_are_never_added():
    rank = a_unit()._replace(kind="rank")
    assert country_value(PLACED, "729", rank, 2011) is None
    assert country_value(PLACED, "466", rank, 2013).value == 70


def test_a_near_year_stands_in_and_tells_itself_a_far_one_does_not():
    near = country_value(PLACED, "466", a_unit(), 2011)
    assert (near.value, near.date.text, near.stands_in) == (70, "2013", True)
    assert country_value(PLACED, "466", a_unit(), 2001) is None


def test_columns_may_be_countries():
    fields = (a_field(), a_field("mali", title="Mali"), a_field("sudan", title="Sudan"))
    placed = place_series(a_series(fields=fields, points=(a_point("2020", (9, 4, 5)),)), NAMES)
    found = country_value(placed, "466", a_unit())
    assert (found.value, found.groups) == (4, ())


def test_what_is_only_expected_is_no_value():
    point = a_point("2030", ("MINUSMA", 9))._replace(flags=(PointFlag.PROJECTED,))
    rows = (a_point("2013", ("MINUSMA", 7)), a_point("2013", ("UNAMID", 1)), point)
    placed = place_series(a_series(fields=(GROUP, a_field()), points=rows), NAMES)
    assert country_value(placed, "466", a_unit()).value == 7


def test_a_series_of_no_countries_has_no_map():
    assert place_series(a_series(), NAMES) is None
    assert by_mission(("2013", "MINUSMA", 7)) is None


def test_a_sum_is_hedged_as_its_parts_are():
    def hedge(one, other):
        points = (
            a_point("2011", ("UNMIS", 32))._replace(qualifier=one),
            a_point("2011", ("UNAMID", 4))._replace(qualifier=other, flags=(PointFlag.UNCERTAIN,)),
            a_point("2011", ("MINUSMA", 4)),
        )
        placed = place_series(a_series(fields=(GROUP, a_field()), points=points), NAMES)
        return country_value(placed, "729", a_unit())

    assert hedge(Qualifier.OVER, Qualifier.OVER).qualifier is Qualifier.OVER
    assert hedge(Qualifier.EXACT, Qualifier.ROUNDED).qualifier is Qualifier.ROUNDED
    assert hedge(Qualifier.NEARLY, Qualifier.OVER).qualifier is Qualifier.ABOUT
    assert hedge(Qualifier.EXACT, Qualifier.EXACT).flags == (PointFlag.UNCERTAIN,)


def test_a_code_without_its_noughts_is_the_same_code():
    land = an_entity(identifiers=(Identifier("iso-3166-1-numeric", "4"),))
    assert code_of(land) == "004"
    assert code_of(land, "iso-3166-2") == ""
