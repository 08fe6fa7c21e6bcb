"""A tiny test collection in the classic form, and made ones of any size. Not about anything."""

import random

DOCUMENTS = """.I 1
.T
court of justice
.A
a. judge
.B
law review 1960
.W
court of justice
the court judged three old men .
.I 2
.T
peace
.W
peace
keepers kept the peace in mali .
.I 3
.T
mines
.W
the land was cleared of mines by deminers in uniform .
.I 4
.W
"""
QUERIES = """.I 001
.W
who judged the men
.I 004
.W
clearing mines
"""
JUDGEMENTS = "1 1 1\n1 2 -1\n2 3 2\n2 4 -1\n"


def tiny(folder):
    folder.mkdir()
    (folder / "tiny.all").write_text(DOCUMENTS)
    (folder / "tiny.qry").write_text(QUERIES)
    (folder / "tinyqrel").write_text(JUDGEMENTS)
    return folder


def made(folder, seed, documents=200, queries=20, *, away=0, said=3):
    """Topics have terms of two words; a document has one topic, told by its title, and words of all.

    away: so many topics further is the one that the title is taken from. A query has some terms of a topic,
    or half of one, and so many words that say nothing.
    """
    chance = random.Random(seed)
    syllables = [one + two for one in "bdfgklmnprst" for two in "aeiou"]
    words = [f"{''.join(chance.choices(syllables, k=2))}k{chance.choice('aou')}" for _ in range(600)]
    weights = [1 / (rank + 3) for rank in range(600)]
    topics = [[" ".join(chance.sample(words[50:], 2)) for _ in range(6)] for _ in range(queries)]
    texts, rows = [], []
    for number in range(1, documents + 1):
        topic = chance.randrange(queries)
        length = chance.randint(20, 120)
        drawn = chance.choices(words, weights, k=length)
        drawn += chance.choices(topics[topic], k=chance.randint(1, length // 8))
        chance.shuffle(drawn)
        title = chance.sample(topics[(topic + away) % queries], 2)
        texts.append(f".I {number}\n.T\n{' '.join(title)}\n.W\n{' '.join(drawn)}\n")
        rows.append((topic + 1, number))
    asked = []
    for number, topic in enumerate(topics, start=1):
        told = [*chance.sample(topic, chance.randint(1, 3)), *chance.choices(words[:50], k=said)]
        asked.append(f".I {number}\n.W\n{' '.join(told[number % 2 :])}\n")
    folder.mkdir()
    (folder / "made.all").write_text("".join(texts))
    (folder / "made.qry").write_text("".join(asked))
    (folder / "made.rel").write_text("".join(f"{query} {document} 1\n" for query, document in rows))
    return folder
