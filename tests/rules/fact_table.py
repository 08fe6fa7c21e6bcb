"""What the built-in dossier must say: each verified fact, figure and pair of claims, and where it stands.

Not the words of the dossier: the key words are stems that any wording of the fact must hold.
"""

from typing import NamedTuple


class Fact(NamedTuple):
    """A statement of the article: its passage, the stance it keeps there, stems found in the prose."""

    passage: str
    stance: str
    stems: tuple[str, ...]


class StatedFigure(NamedTuple):
    """A figure of the article: its id, value, unit, qualifier and verdict, and the fewest checks."""

    id: str
    low: float
    high: float
    unit: str
    qualifier: str
    verdict: str
    checks: int


class Pair(NamedTuple):
    """A claim and its counter-claim: what they differ about, and the facts on either side."""

    subject: str
    claims: tuple[str, ...]
    counters: tuple[str, ...]


def _account(passage: str, *stems: str) -> Fact:
    return Fact(passage, "account", stems)


def _criticism(passage: str, *stems: str) -> Fact:
    return Fact(passage, "criticism", stems)


def _context(passage: str, *stems: str) -> Fact:
    return Fact(passage, "context", stems)


SECTION_TITLES = (
    "Introduction",
    "From War-Torn Nation to Peace Advocate",
    "Peace Diplomacy in the Mekong Region",
    "Cambodia's Global Contributions to Peace and Security",
    "The Win-Win Policy",
    "Transitional Justice: The Khmer Rouge Tribunal's Mixed Legacy",
    "Cambodia's Position on the Russia-Ukraine Conflict",
    "A Peace Diplomacy Model in Progress",
)

FACTS = {
    "A1": _account("new-voice", "voice", "initiative", "worldwide"),
    "A2": _account("new-voice", "conflict", "strategic mediator", "region"),
    "A3": _context("three-emphases", "multilateralism", "reconciliation", "region"),
    "A4": _account("influence-and-size", "influential", "modest size", "problems at home"),
    "A5": _context("war-and-khmer-rouge", "civil war", "genocid", "devastated"),
    "A6": _account("reputation-restored", "restored", "active part", "peace diplomacy"),
    "A7": _account("charter-session", "tolerance and peace", "eleventh", "milestone"),
    "A8": _account("charter-session", "led the discussions", "universal peace charter"),
    "A9": _criticism("charter-symbolic", "symbolic", "essential step", "dialogue"),
    "A10": _account("peacekeepers-since-2006", "nearly 10,000", "deployed", "since 2006"),
    "A11": _account("peacekeepers-since-2006", "ten countries", "mali", "lebanon"),
    "A12": _account("peacekeepers-since-2006", "deeds", "commitment", "charter"),
    "A13": _account("steady-contributor", "limited means", "steadiest", "southeast asia"),
    "A14": _criticism("contradictions-at-home", "victim", "advocate", "contradictions"),
    "A15": _criticism("contradictions-at-home", "peace abroad", "restrict", "political freedoms"),
    "A16": _criticism("contradictions-at-home", "censorship", "press"),
    "A17": _criticism("contradictions-at-home", "concern", "story", "consistent"),
    "A18": _context("mekong-people", "more than 240 million", "mekong region"),
    "A19": _context("mekong-people", "focus", "economic cooperation", "tensions"),
    "A20": _account("diplomacy-first", "diplomacy above confrontation"),
    "A21": _account("diplomacy-first", "joint solutions", "borders", "development"),
    "A22": _account("chair-in-2022", "chair", "2022", "evidence"),
    "A23": _account("chair-in-2022", "led the mediation", "myanmar"),
    "A24": _criticism("violence-went-on", "humanitarian aid", "talks", "violence"),
    "A25": _account("border-talks", "negotiations", "thailand", "vietnam"),
    "A26": _account("border-talks", "international law", "peaceful settlement", "old conflicts"),
    "A27": _account("stabilising-force", "stabilising force", "asean"),
    "A28": _criticism("larger-powers", "hard to influence", "larger powers"),
    "A29": _criticism("china-dependence", "economic dependence", "belt and road"),
    "A30": _context("chinese-investment", "investment", "infrastructure", "forward"),
    "A31": _criticism("autonomy-doubted", "doubts", "free", "other powers"),
    "A32": _account("beyond-the-region", "outside its own region", "important tasks"),
    "A33": _account("personnel-by-2023", "by 2023", "9,205"),
    "A34": _account("personnel-by-2023", "726", "women"),
    "A35": _account("collective-security", "believes in collective security"),
    "A36": _account("collective-security", "constructive part", "conflicts worldwide"),
    "A37": _account("land-cleared", "clearing mines", "only cambodia"),
    "A38": _account("land-cleared", "more than 1,700", "square kilometres", "inside the country"),
    "A39": _account("land-cleared", "world leader", "demining"),
    "A40": _account("expertise-shared", "knowledge", "more than 1,000", "deminers"),
    "A41": _account("expertise-shared", "20 countries"),
    "A42": _account("past-turned-to-use", "painful past", "legacy", "humanitarian"),
    "A43": _criticism("symbol-or-influence", "analysts", "symbol more often than an influence"),
    "A44": _criticism("symbol-or-influence", "alone", "geopolitical", "global policy"),
    "A45": _context("policy-explained", "modern diplomacy", "win-win policy"),
    "A46": _context("policy-explained", "late 1990s", "hun sen", "former prime minister"),
    "A47": _context("policy-explained", "decades of fighting"),
    "A48": _context("policy-explained", "armed forces", "political reconciliation", "trust"),
    "A49": _account("remnants-neutralised", "neutralised", "left of the khmer rouge"),
    "A50": _account("stability-and-growth", "decisive", "stability"),
    "A51": _account("stability-and-growth", "7 per cent a year", "two decades", "covid-19"),
    "A52": _account("stability-and-growth", "praised", "secured peace"),
    "A53": _criticism("power-gathered", "gathered power", "hun sen"),
    "A54": _criticism("power-gathered", "narrowed democratic freedoms"),
    "A55": _account("cited-as-model", "in spite of these doubts", "model of", "stability after conflict"),
    "A56": _account("cited-as-model", "case to learn from", "forums", "international discussions"),
    "A57": _context("tribunal-task", "extraordinary chambers", "2006", "prosecute", "atrocities"),
    "A58": _context("tribunal-task", "centre", "transitional justice"),
    "A59": _account("leaders-convicted", "convicted", "duch", "nuon chea"),
    "A60": _account("outreach-work", "more than 500,000", "citizens", "educational"),
    "A61": _criticism("cost-and-convictions", "mixed", "300 million"),
    "A62": _criticism("cost-and-convictions", "few convictions", "no number"),
    "A63": _account("memory-kept", "succeeded", "memory of history alive"),
    "A64": _criticism("justice-incomplete", "victims", "relatives", "justice in full"),
    "A65": _context("test-of-diplomacy", "war of russia against ukraine", "tested"),
    "A66": _account("principled-vote", "principled"),
    "A67": _account("principled-vote", "142 nations", "condemned", "annexation"),
    "A68": _account("principled-vote", "international law", "sovereignty"),
    "A69": _account("cluster-munitions", "condemned", "cluster munitions", "long time"),
    "A70": _context("own-experience", "painful experience", "mines"),
    "A71": _criticism("symbolic-appeals", "influence is limited", "mostly symbolic"),
    "A72": _criticism("symbolic-appeals", "moral appeals", "direct mediation"),
    "A73": _account("trauma-to-strength", "strong example", "trauma", "diplomatic strength"),
    "A74": _account("trauma-to-strength", "dialogue", "demining", "voice for stability"),
    "A75": _criticism("conditions", "governance at home"),
    "A76": _criticism("conditions", "same at home and abroad"),
    "A77": _context("hard-past", "tensions in the world", "pragmatic diplomacy", "hard past"),
    "A78": _account("model-for-others", "other nations", "complicated circumstances", "lessons"),
}

FIGURES = {
    "F1": StatedFigure("iptp-eleventh", 11, 11, "session", "exact", "agrees", 5),
    "F2": StatedFigure("pk-nearly-10000", 10_000, 10_000, "person-sent", "nearly", "agrees", 4),
    "F3": StatedFigure("pk-host-countries", 10, 10, "country", "exact", "agrees", 5),
    "F4": StatedFigure("pk-first-year", 2006, 2006, "year", "since", "agrees", 4),
    "F5": StatedFigure("mekong-240m", 240_000_000, 240_000_000, "person", "over", "dated", 3),
    "F6": StatedFigure("asean-chair-2022", 2022, 2022, "year", "exact", "agrees", 7),
    "F7": StatedFigure("pk-sent-2023", 9205, 9205, "person-sent", "exact", "plausible", 5),
    "F8": StatedFigure("pk-women-2023", 726, 726, "woman-sent", "exact", "plausible", 5),
    "F9": StatedFigure("cleared-1700", 1700, 1700, "square-kilometre", "over", "dated", 8),
    "F10": StatedFigure("deminers-1000", 1000, 1000, "deminer", "over", "not-verified", 3),
    "F11": StatedFigure("deminer-countries-20", 20, 20, "country", "exact", "not-verified", 3),
    "F12": StatedFigure("win-win-late-1990s", 1995, 1999, "year", "about", "agrees", 4),
    "F13": StatedFigure("growth-7", 7, 7, "percent-a-year", "unstated", "disputed", 4),
    "F14": StatedFigure("tribunal-2006", 2006, 2006, "year", "exact", "agrees", 5),
    "F15": StatedFigure("outreach-500000", 500_000, 500_000, "citizen", "over", "agrees", 4),
    "F16": StatedFigure("cost-300m", 300, 300, "million-us-dollar", "unstated", "dated", 7),
    "F17": StatedFigure("nations-142", 142, 142, "nation", "exact", "agrees", 3),
}

STATED_BY = {
    "F1": "A7", "F2": "A10", "F3": "A11", "F4": "A10", "F5": "A18", "F6": "A22", "F7": "A33", "F8": "A34",
    "F9": "A38", "F10": "A40", "F11": "A41", "F12": "A46", "F13": "A51", "F14": "A57", "F15": "A60",
    "F16": "A61", "F17": "A67",
}  # fmt: skip

PAIRS = {
    "CC1": Pair("Peace abroad against freedom at home", ("A6", "A10", "A12"), ("A14", "A15", "A16", "A17")),
    "CC2": Pair("Influence against size", ("A2", "A4", "A27"), ("A28", "A44")),
    "CC3": Pair(
        "Leading the mediation in Myanmar against the violence that went on", ("A22", "A23"), ("A24",)
    ),
    "CC4": Pair("Chinese investment against diplomatic autonomy", ("A30",), ("A29", "A31")),
    "CC5": Pair("Large deployment against small influence", ("A10", "A32", "A33"), ("A43", "A44")),
    "CC6": Pair(
        "Win-Win Policy: peace and growth against concentration of power",
        ("A49", "A50", "A51", "A52"),
        ("A53", "A54"),
    ),
    "CC7": Pair(
        "Tribunal: convictions and memory against cost, number of convictions and incomplete justice",
        ("A59", "A60", "A63"),
        ("A61", "A62", "A64"),
    ),
    "CC8": Pair(
        "Principled stance on Ukraine against symbolic effect", ("A66", "A67", "A68", "A69"), ("A71", "A72")
    ),
    "CC9": Pair("A model for others against homework still to do", ("A73", "A74", "A78"), ("A75", "A76")),
    "CC10": Pair("Symbolic charter against crucial step", ("A8",), ("A9",)),
}

# Claims without a figure: their number -> the passages that carry the checks, and the fewest checks together.
CLAIM_CHECKS = {
    "C1": (("contradictions-at-home",), 4),
    "C2": (("border-talks",), 6),
    "C3": (("cluster-munitions",), 3),
    "C4": (("principled-vote",), 5),
    "C5": (("china-dependence",), 5),
    "C6": (("steady-contributor",), 4),
    "C7": (("land-cleared", "past-turned-to-use"), 4),
}

# What a reader must find though the article does not say it: passage -> stems.
LATER_AND_TENSIONS = {
    "running-total": ("9,205", "same count", "not a second one"),
    "personnel-by-2023": ("same running count", "nearly 10,000"),
    "beyond-the-region": ("yardstick",),
    "policy-dates": ("february 1996", "1998"),
    "leaders-convicted": ("khieu samphan", "three"),
    "cluster-munitions": ("appeal",),
    "cluster-convention": ("2016", "2017", "not signed"),
    "thai-fighting": ("july 2025", "december", "ceasefire"),
    "thai-two-views": ("each side accused the other",),
    "myanmar-outcome": ("called off", "credits"),
    "freedom-ratings": ("the government disputes",),
}

_AS_OF = "the date of the number beside it, which the figure carries as its date"
_NAME = "part of a name"
_NO_NUMBER = "the source gives no number"

# Numbers in the prose that are deliberately no figures: passage -> text -> why.
PLAIN_NUMBERS = {
    "running-total": {"2022": _AS_OF, "2024": _AS_OF},
    "host-countries": {"2022": _AS_OF},
    "steady-contributor": {"2015": _AS_OF, "2022": _AS_OF},
    "freedom-ratings": {
        "2006": _AS_OF, "2025": _AS_OF, "2024": _AS_OF, "2022": "the year a method changed, told as a caveat",
    },
    "mekong-people": {"2024": _AS_OF},
    "chair-in-2022": {"Five": _NAME},
    "thai-two-views": {"hundreds": _NO_NUMBER, "thousands": _NO_NUMBER},
    "chinese-investment": {"2021": _AS_OF, "2023": _AS_OF},
    "china-debt": {"2023": _AS_OF, "2024": "the year without a loan, so there is no number", "2025": _AS_OF},
    "personnel-by-2023": {"2023": _AS_OF},
    "women-share": {"2022": _AS_OF, "2023": _AS_OF, "2020": _AS_OF, "2025": _AS_OF},
    "land-cleared": {"2024": _AS_OF, "2023": _AS_OF},
    "expertise-shared": {"2024": _AS_OF},
    "past-turned-to-use": {"1979": "the year in which the register begins", "1996": _AS_OF, "2024": _AS_OF},
    "mine-free-goal": {"2015": _AS_OF, "2024": _AS_OF},
    "stability-and-growth": {"19": _NAME},
    "power-gathered": {"1998": "the year from which the mark beside it stood", "2018": _AS_OF},
    "growth-measured": {"2000": _AS_OF, "2019": _AS_OF, "2010s": _AS_OF, "2005": _AS_OF, "2009": _AS_OF},
    "outreach-work": {"2023": _AS_OF, "2024": _AS_OF},
    "judgments-in-order": {"21": _NAME},
    "cost-and-convictions": {"2023": _AS_OF},
    "cost-over-time": {"2007": _AS_OF, "2010": _AS_OF, "2013": _AS_OF},
    "own-experience": {"2019": _AS_OF},
}  # fmt: skip
