"""The signs before a line: they say without colour what it is."""

from __future__ import annotations

FAILED, MET, OPEN, FACT, FOLDED = "✗", "✓", "○", "·", "▸"
