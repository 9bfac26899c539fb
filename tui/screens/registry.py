"""The screens, the key of each and its name."""

from __future__ import annotations

import importlib
from typing import cast

from tui.screens.base import Pane

SCREENS = (
    ("dossiers", "1", "Dossiers"),
    ("waarom", "2", "Waarom"),
    ("werelden", "3", "Werelden"),
    ("watals", "4", "Wat als"),
    ("termijnen", "5", "Termijnen"),
    ("budget", "6", "Budget"),
    ("consistentie", "7", "Consistentie"),
    ("batch", "8", "Batch"),
    ("specificaties", "9", "Specificaties"),
    ("herstel", "h", "Herstel"),
    ("vergelijk", "c", "Vergelijk"),
    ("normen", "0", "Bronnen en normen"),
)
_CLASSES = {
    "dossiers": ("tui.screens.dossiers", "Dossiers"),
    "waarom": ("tui.screens.why", "Why"),
    "werelden": ("tui.screens.worlds", "Worlds"),
    "watals": ("tui.screens.what_if", "WhatIf"),
    "termijnen": ("tui.screens.terms", "TermsPane"),
    "budget": ("tui.screens.budget", "Budget"),
    "consistentie": ("tui.screens.consistency", "Consistency"),
    "batch": ("tui.screens.batch", "Batch"),
    "specificaties": ("tui.screens.specifications", "Specifications"),
    "herstel": ("tui.screens.repair", "Repair"),
    "vergelijk": ("tui.screens.compare", "Compare"),
    "normen": ("tui.screens.norms", "Norms"),
}


def make(name: str) -> Pane:
    """A screen by its name."""
    module, cls = _CLASSES[name]
    return cast(Pane, getattr(importlib.import_module(module), cls)())
