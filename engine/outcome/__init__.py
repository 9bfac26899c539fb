"""Verdicts from worlds: the headline, whether it is certain, and what it depends on."""
