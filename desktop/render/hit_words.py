"""Why a record was found, in words. Not for the words that are marked in it: those show themselves."""

from desktop.language import tr
from desktop.model.hit import Hit, Why


def why_words(hit: Hit) -> str:
    """Return the reason that marks alone do not tell: another name, a near spelling, a link, a note."""
    if hit.why is Why.NOTE:
        return tr("In a note of yours")
    if hit.why is Why.NEAR_SPELLING and hit.matched:
        return tr("Spelt nearly so: {word}", word=hit.matched)
    if hit.why is Why.ALIAS and hit.matched:
        return tr("Also called {name}", name=hit.matched)
    if hit.why is Why.SYNONYM:
        return tr("Under the name {name}", name=hit.matched) if hit.matched else tr("Linked to that name")
    return ""


def reason_words(hit: Hit) -> str:
    """Return the reason in words whatever it is; empty where clauses alone have found it."""
    if hit.why is Why.TITLE:
        return tr("Found in the title")
    return tr("Found in the text") if hit.why is Why.TEXT else why_words(hit)
