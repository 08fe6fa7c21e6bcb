"""Turns values of the model into what is drawn: HTML, words, cards, charts. No I/O, no Qt."""
