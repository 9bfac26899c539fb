"""Short wordings that only screens need; sentences come from the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.wording.outcomes import outcome, sign_of
from engine.wording.values import spell_choice
from tui.session import Entry
from tui.tekst import Piece

if TYPE_CHECKING:
    from engine.models.vocabulary import Field
    from engine.outcome.assessment import Assessment, Headline

WAITING, BEING_READ = "wordt beoordeeld", "wordt gelezen"
ROLES = {"✓": "goed", "✗": "fout", "○": "open", "!": "fout", "…": "zacht"}


def verdict(assessment: Assessment | Headline | None) -> tuple[str, str]:
    """The sign and the word of an outcome."""
    if assessment is None:
        return "…", WAITING
    return sign_of(assessment.outcome), outcome(assessment.outcome)


def entry_verdict(entry: Entry) -> tuple[str, str]:
    """The sign and the word for a row of the field."""
    if entry.waiting:
        return "…", BEING_READ
    if entry.file is None:
        return "!", "niet te lezen"
    return ("!", "niet beoordeeld") if entry.error else verdict(entry.now)


def signed(sign: str) -> Piece:
    return sign, ROLES.get(sign, "")


def because(entry: Entry) -> str:
    """The grounds of an outcome and what it hangs on, in one line."""
    if entry.file is None:
        more = len(entry.problems) - 1
        first = entry.problems[0] if entry.problems else None
        text = ": ".join(p for p in (first.place, first.message) if p) if first else ""
        return text + (f" (en nog {more})" if more > 0 else "")
    if entry.error:
        return entry.error
    return because_of(entry.now) if entry.now else ""


def because_of(assessment: Assessment) -> str:
    """The grounds of an assessment and what it hangs on."""
    grounds = ", ".join(dict.fromkeys(g.norm for g in assessment.certain_grounds))
    beside = ", ".join(dict.fromkeys(outcome(w) for w, _ in assessment.also))
    return "; ".join(p for p in (grounds, open_because(assessment), beside) if p)


def open_because(assessment: Assessment) -> str:
    """What an outcome hangs on and how much is missing for it; empty when nothing is open."""
    hangs = dict.fromkeys(
        c.id for a in assessment.alternatives for c in a.depends_on if c.kind in ("lezing", "bevoegdheid")
    )
    missing = len(assessment.missing)
    parts = [
        f"hangt af van {', '.join(hangs)}" if hangs else "",
        f"{missing} {'gegeven ontbreekt' if missing == 1 else 'gegevens ontbreken'}" if missing else "",
    ]
    return "; ".join(p for p in parts if p)


def expected(field: Field) -> str:
    """What may be typed, in a few words."""
    match field.type:
        case "janee":
            return "ja of nee"
        case "keuze" | "keuzelijst":
            return ", ".join(spell_choice(field, v) for v in field.values)
        case "datum":
            return "een datum, zoals 7 april 2026"
        case "moment":
            return "een moment, zoals 7 april 2026 om 12:00 uur"
        case "bedrag":
            return "een bedrag, zoals € 2.500.000"
        case "getal" | "verhouding":
            return f"een getal{' in ' + field.unit if field.unit else ''}"
        case _:
            return "tekst"
