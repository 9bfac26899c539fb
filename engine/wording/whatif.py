"""What-if in words and as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from engine.outcome.assessment import Ground
from engine.outcome.case import Case
from engine.whatif.whatif import WhatIf
from engine.wording.comparing import verdict
from engine.wording.names import Names
from engine.wording.signs import FACT, FAILED, MET, OPEN
from engine.wording.story import names_of
from engine.wording.tree import Line
from engine.wording.values import spell_value

NOW_BROKEN, NOW_IN_QUESTION, NO_LONGER = "Nu niet voldaan", "Nu de vraag", "Nu geen grond meer"
"""What became of a norm by a change, before its title."""


def whatif_lines(whatif: WhatIf) -> Iterator[Line]:
    """What was changed, the verdict before and after, and the norms that make the difference."""
    for change in whatif.changes:
        field = change.field
        now, then = _value(field.field, field.value), _value(field.field, change.value)
        text = f"{field.field.label} ({', '.join(field.whose[-1:])}): {now} → {then}"
        yield Line(FACT, text, field.field.source)
    (_, before), (case, after) = whatif.before, whatif.after
    moved = (
        "de uitkomst verandert"
        if (before.words, before.certain) != (after.words, after.certain)
        else "de uitkomst blijft"
    )
    yield Line(OPEN, f"{verdict(before)} → {verdict(after)}: {moved}")
    names = names_of(case)
    for sign, title, grounds in (
        (FAILED, NOW_BROKEN, [g for g in whatif.hit if g.certain]),
        (OPEN, NOW_IN_QUESTION, [g for g in whatif.hit if not g.certain]),
        (MET, NO_LONGER, list(whatif.released)),
    ):
        for ground in grounds:
            yield _ground(case, names, sign, title, ground)


def _value(field: Any, value: Any) -> str:
    return spell_value(field, value)


def _ground(case: Case, names: Names, sign: str, title: str, ground: Ground) -> Line:
    norm = case.knowledge.norms[ground.norm]
    return Line(sign, f"{title}: {norm.title} ({names.entity(ground.subject)})", norm.source, norm.id)


def whatif_record(whatif: WhatIf) -> dict[str, Any]:
    """The same as data."""
    (_, before), (case, after) = whatif.before, whatif.after
    names = names_of(case)

    def told(grounds: tuple[Ground, ...]) -> list[dict[str, Any]]:
        norms = case.knowledge.norms
        return [
            {"norm": g.norm, "bron": norms[g.norm].source, "partij": names.entity(g.subject), "zeker": g.certain}
            for g in grounds
        ]

    return {
        "dossier": after.dossier,
        "procedure": case.knowledge.procedure,
        "wijzigingen": [
            {
                "plaats": c.field.place,
                "feit": c.field.field.label,
                "van": _value(c.field.field, c.field.value),
                "naar": _value(c.field.field, c.value),
            }
            for c in whatif.changes
        ],
        "voor": {"uitkomst": before.outcome, "zeker": before.certain},
        "na": {"uitkomst": after.outcome, "zeker": after.certain},
        "nieuw_geraakt": told(whatif.hit),
        "niet_meer_geraakt": told(whatif.released),
    }
