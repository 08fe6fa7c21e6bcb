"""Series of every kind that a dossier may hold, and a ruler that needs no font."""

from desktop.model.choices import Drawing, FieldRole, FieldType, PointFlag, Qualifier, UnitKind
from desktop.model.edtf import day_number
from desktop.model.series import Break
from desktop.render.chart_marks import Ruler
from desktop.render.shelf import Shelf
from tests.builders import a_date, a_field, a_figure, a_point, a_series, a_source, a_unit

RULER = Ruler(lambda text, strong: len(text) * (6.6 if strong else 6.0), 15.0)

PERSON = a_unit("person", one="person", other="persons")
PERCENT = a_unit("percent", one="percent", other="percent", symbol="%", kind=UnitKind.PERCENT)
RANK = a_unit("rank", one="rank", other="ranks", kind=UnitKind.RANK)


def a_shelf(**changes):
    default = Shelf(
        dossier="peace",
        units={unit.id: unit for unit in (a_unit(), PERSON, PERCENT, RANK)},
        sources={"press": a_source("press", publisher="The Press"), "article": a_source()},
        today=day_number(2026, 11, 23),
    )
    return default._replace(**changes)


def words(name="mission", title="Mission", role=FieldRole.WORDS):
    return a_field(name, title=title, type=FieldType.STRING, role=role)


def yearly(numbers, start=2000, **changes):
    points = tuple(
        a_point(str(start + place), (number,)) for place, number in enumerate(numbers) if number is not None
    )
    return a_series("yearly", fields=(a_field(),), points=points, breaks=(), cumulative=False)._replace(
        **changes
    )


def totals():
    points = (
        a_point("2013-11-21", (1600, None), qualifier=Qualifier.OVER),
        a_point("2015-04-07", (2816, 81)),
        a_point("2015", (3156, None)),
        a_point("2017-01", (4000, 146), qualifier=Qualifier.NEARLY, flags=(PointFlag.UNCERTAIN,)),
        a_point("2019-05-17", (6053, 295)),
        a_point("2023-05-29", (8951, 692), sources=("press",), note="The March count repeated"),
        a_point("2023-05-29", (9000, None), qualifier=Qualifier.OVER),
        a_point("2025-02-05", (9826, 857)),
    )
    return a_series(points=points, drawing=Drawing.STEP, breaks=(Break("Counted anew", a_date("2020")),))


def growth():
    numbers = (5, 7.2, -34.8, 9.9, 6, None, None, 8, 7, 7.5)
    return yearly(numbers, unit="percent", id="growth", drawing=Drawing.LINE)


def ranking():
    return yearly((126, 117, None, 143, 144, 161), unit="rank", id="ranking", lower_is_better=True)


def missions():
    points = tuple(
        a_point(str(year), (name, 10 * year % 300 + size))
        for year in range(2011, 2021)
        for name, size in (("UNIFIL", 200), ("UNMISS", 80), ("MINUSMA", 300), ("UNMIS", 5))
        if year != 2017
    )
    fields = (words(role=FieldRole.GROUP), a_field())
    return a_series("missions", fields=fields, points=points, breaks=(), cumulative=False)


def contingents():
    points = (
        a_point("2006-04-15", ("UNMIS (Sudan)", 135, None)),
        a_point("2014-02", ("MINUSMA (Mali)", 298, None), flags=(PointFlag.PROJECTED,)),
        a_point(
            "2023-05-05", ("MINUSCA (Central African Republic), a mission with a very long name", 244, 30)
        ),
        a_point("2025-02-05", ("UNIFIL (Lebanon)", 184, None), qualifier=Qualifier.AT_LEAST),
        a_point("2025-02-05", ("UNMISS (South Sudan)", 73, None)),
    )
    fields = (words(), a_field(), a_field("women", title="Women"))
    return a_series(
        "contingents",
        fields=fields,
        points=points,
        breaks=(),
        cumulative=False,
        drawing=Drawing.BAR,
        unit="person",
    )


def votes():
    points = (
        a_point("2022-03-02", ("ES-11/1", 141, 5, 35)),
        a_point("2022-10-12", ("ES-11/4", 143, 5, 35)),
        a_point("2025-02-24", ("ES-11/7", 93, 18, 65)),
    )
    fields = (
        words("resolution", "Resolution"),
        a_field(title="In favour"),
        a_field("against", title="Against"),
        a_field("abstain", title="Abstaining"),
    )
    return a_series(
        "votes",
        fields=fields,
        points=points,
        breaks=(),
        cumulative=False,
        drawing=Drawing.STACKED,
        unit="person",
    )


def casualties():
    points = (
        a_point("1996", (4320, None, None)),
        a_point("1996", (4127, None, None)),
        a_point("2000", (832, 170, 662)),
        a_point("2006", (450, 61, 389)),
        a_point("2025", (34, 10, 24), flags=(PointFlag.PARTIAL,)),
    )
    fields = (a_field(title="Hurt"), a_field("killed", title="Killed"), a_field("injured", title="Injured"))
    return a_series(
        "casualties", fields=fields, points=points, breaks=(), cumulative=False, drawing=Drawing.BAR
    )


def population():
    points = tuple(
        a_point(str(year), (240_000_000 + year, 17_000_000), flags=(PointFlag.DERIVED,))
        for year in range(2010, 2025)
    )
    fields = (a_field(), a_field("cambodia", title="Cambodia"))
    return a_series("population", fields=fields, points=points, breaks=(), cumulative=False, unit="person")


def forecast():
    points = tuple(
        a_point(str(year), (year % 7,), flags=(PointFlag.PROJECTED,) if year > 2025 else ())
        for year in range(2018, 2031)
    )
    return a_series("forecast", fields=(a_field(),), points=points, breaks=(), cumulative=False)


def alone():
    return yearly((5,), id="alone", drawing=Drawing.DOT)


def all_cases():
    return (
        *(totals(), growth(), ranking(), missions(), contingents(), votes()),
        *(casualties(), population(), forecast(), alone()),
    )


def figures_of(series):
    """Figures of the text: one at a point, one at another date, one for a span of years."""
    field = next(field.name for field in series.fields if field.role is FieldRole.MEASURE)
    link = a_figure().series[0]._replace(series=series.id, field=field)
    place = [each.name for each in series.fields].index(field)
    last = series.points[-1]
    unit = series.unit
    return (
        a_figure(
            "there",
            low=last.values[place],
            high=last.values[place],
            as_of=last.date,
            series=(link,),
            unit=unit,
        ),
        a_figure(
            "elsewhere",
            low=10,
            high=10,
            as_of=a_date("2024-06-01"),
            series=(link,),
            unit=unit,
            qualifier=Qualifier.OVER,
        ),
        a_figure("span", low=5, high=9, as_of=a_date("2008/2019"), series=(link,), unit=unit),
    )
