"""What the built-in dossier's series must hold, so that no point of the verified facts can be lost.

Series -> (number of points, sum of the values, number of distinct sources of the points).
"""

SERIES = {
    "pk-cumulative": (27, 177691, 29),
    "pk-in-field": (13, 10024, 15),
    "pk-by-mission": (56, 10740, 1),
    "pk-contingents": (17, 3740, 17),
    "pk-deaths": (3, 26, 4),
    "mine-casualties": (26, 22376, 14),
    "mine-victims-cumulative": (17, 1099895, 17),
    "mine-cleared-cumulative": (10, 20784, 12),
    "mine-release-yearly": (13, 661.27, 4),
    "mine-remaining": (6, 11487, 7),
    "demining-training": (5, 237, 4),
    "gdp-growth-wb": (30, 167.8, 1),
    "gdp-growth-imf": (43, 285.08, 1),
    "gdp-per-capita": (31, 25486.59, 1),
    "mekong-population": (11, 2680618137, 1),
    "eccc-cost": (7, 1705.3, 8),
    "eccc-outreach": (8, 1440401, 7),
    "eccc-cases": (6, 4, 5),
    "unga-ukraine": (8, 945, 13),
    "unga-cambodia-yearly": (26, 1922, 1),
    "debt-china": (3, 12.08, 3),
    "fdi-china": (7, 292.2, 7),
    "rsf-rank": (16, 2220, 5),
    "fh-score": (20, 582, 4),
    "fh-ratings": (24, 149, 1),
    "asean-chair": (6, 6, 5),
    "myanmar-2022": (7, 28, 5),
    "thai-conflict-2025": (3, 125, 3),
    "untac-facts": (5, 1620985505, 2),
    "timeline": (40, 820, 32),
}
