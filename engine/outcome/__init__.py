"""Verdicts from worlds: the headline, whether it is certain, and what it depends on."""

UNDETERMINED = "onbepaald"
"""The outcome that hangs on what nobody has decided, or on what is missing."""
