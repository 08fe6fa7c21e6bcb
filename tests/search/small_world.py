"""A small dossier that has something for every rule of search. Not for counting on its truth."""

from desktop.model.choices import EntityKind, FieldRole, FieldType, Qualifier, Stance, UnitKind, Verdict
from desktop.model.content import Content
from desktop.model.entity import NativeName
from tests import builders as make

PASSAGES = (
    (
        "intro-mekong",
        "introduction",
        "A country between wars",
        (
            "More than 240 million people live along the Mekong. Cambodia’s “peace” was hard won — and "
            "café talk in Phnom Penh never ends."
        ),
        Stance.CONTEXT,
        (),
    ),
    (
        "tribunal",
        "justice",
        "Judging the past",
        (
            "The Extraordinary Chambers in the Courts of Cambodia cost $337 million and convicted "
            "three men. The court began its work in 2006."
        ),
        Stance.ACCOUNT,
        ("eccc",),
    ),
    (
        "tribunal-critics",
        "justice",
        "Too slow, too dear",
        (
            "Critics say that the court spent 300 million dollars on a handful of old men; 7 percent "
            "of victims were heard."
        ),
        Stance.CRITICISM,
        ("eccc",),
    ),
    (
        "sent",
        "peacekeepers",
        "Persons sent",
        (
            "Cambodia sent 9,205 persons on missions. The peacekeepers served in eight countries, "
            "above all in Mali and Lebanon."
        ),
        Stance.ACCOUNT,
        ("cambodia",),
    ),
    (
        "women",
        "peacekeepers",
        "Women among the blue helmets",
        (
            "Women make up seven per cent of those who do peace-keeping. A peacekeeper from Kampot led "
            "a unit of the U.N. mission."
        ),
        Stance.ACCOUNT,
        ("cambodia",),
    ),
    (
        "mines",
        "demining",
        "Clearing the land",
        (
            "Deminers cleared 10,000 hectares in a year. State of the art detectors are used in "
            "demining, and ten thousand more are asked for."
        ),
        Stance.ACCOUNT,
        (),
    ),
    (
        "hun-sen-said",
        "introduction",
        "A prime minister's word",
        "លោក ហ៊ុន សែន និយាយអំពីសន្តិភាព។ Hun Sen spoke about peace and the win-win policy.",
        Stance.ACCOUNT,
        ("hun-sen",),
    ),
    (
        "premier",
        "introduction",
        "Old hands",
        "The premier had led the country since 1985.",
        Stance.CONTEXT,
        ("hun-sen",),
    ),
)


def _passage(order, row):
    name, section, title, text, stance, entities = row
    return make.a_passage(
        name,
        section,
        order,
        title=title,
        prose=make.a_prose(text),
        stance=stance,
        figures=(),
        entities=entities,
    )


def small_world(dossier="peace"):
    sections = (
        ("introduction", "Introduction"),
        ("justice", "The Khmer Rouge tribunal"),
        ("peacekeepers", "Peacekeeping abroad"),
        ("demining", "Demining"),
    )
    return Content(
        make.a_dossier(dossier),
        tuple(make.a_section(name, order, title=title) for order, (name, title) in enumerate(sections)),
        tuple(_passage(order, row) for order, row in enumerate(PASSAGES)),
        (
            make.a_unit(),
            make.a_unit(
                "usd-million",
                one="million US dollars",
                other="million US dollars",
                kind=UnitKind.CURRENCY,
                scale=1_000_000,
            ),
            make.a_unit("percent", one="percent", other="percent", kind=UnitKind.PERCENT),
        ),
        (
            make.a_figure(),
            make.a_figure(
                "court-cost",
                label="Cost of the court",
                low=337,
                high=337,
                unit="usd-million",
                passage="tribunal",
                as_of=make.a_date("2022"),
                qualifier=Qualifier.ABOUT,
                verdict=Verdict.DISPUTED,
                series=(),
                checks=(),
                measures="What donors paid.",
            ),
            make.a_figure(
                "women-share",
                label="Share of women",
                low=7,
                high=7,
                unit="percent",
                passage="women",
                as_of=make.a_date("2024"),
                verdict=Verdict.AGREES,
                series=(),
                checks=(),
                measures="Women among those serving.",
            ),
        ),
        (
            make.a_series(),
            make.a_series(
                "mines-by-province",
                title="Mines found by province",
                theme="demining",
                description="Counted in the field.",
                fields=(
                    make.a_field(),
                    make.a_field("province", title="Province", type=FieldType.STRING, role=FieldRole.GROUP),
                ),
                points=(make.a_point("1992", (120, "Battambang")), make.a_point("1995", (80, "Pailin"))),
            ),
        ),
        (
            make.an_entity(),
            make.an_entity(
                "eccc",
                kind=EntityKind.COURT,
                name="Extraordinary Chambers in the Courts of Cambodia",
                aliases=("ECCC", "Khmer Rouge Tribunal", "KRT"),
                native=(),
                description="A court of national and foreign judges.",
                identifiers=(),
            ),
            make.an_entity(
                "hun-sen",
                kind=EntityKind.PERSON,
                name="Hun Sen",
                aliases=("Samdech Techo",),
                native=(NativeName("km", "ហ៊ុន សែន"),),
                description="Prime minister from 1985 to 2023.",
                identifiers=(),
            ),
            make.an_entity(
                "untac",
                kind=EntityKind.MISSION,
                name="United Nations Transitional Authority in Cambodia",
                aliases=("UNTAC",),
                native=(),
                description="The mission of 1992 and 1993.",
                identifiers=(),
            ),
        ),
        (
            make.an_event(),
            make.an_event(
                "untac-ends",
                date=make.a_date("1993-09-24"),
                title="UNTAC's mandate ends",
                note="The king returns.",
                entities=("untac",),
                series=(),
            ),
        ),
        (
            make.a_source(),
            make.a_source("press", title="Ninth press conference", publisher="Phnom Penh Post"),
        ),
    )
