"""What a change makes of a verdict: the outcome before and after, and a row per norm that is judged otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import partial

from engine.knowledge.norms import Norm
from engine.outcome.assessment import Assessment, Headline
from engine.wording.outcomes import outcome_among
from engine.wording.values import lowered
from engine.wording.whatif import NO_LONGER, NOW_BROKEN, NOW_IN_QUESTION
from tui.tekst import Piece, sentence
from tui.widgets.rows import Row
from tui.words import open_because, signed, verdict

NOT_SURE = "er zijn meer uitkomsten mogelijk"


def draw_outcomes(before: Assessment, after: Assessment | Headline | None, alone: bool) -> list[Piece | str]:
    """The outcome before and after; ``alone``: the second is still without those who compete."""
    drawn: list[Piece | str] = [(_told(before), "sterk"), "  →  ", (_told(after), "sterk")]
    if alone:
        drawn.append(("   op zichzelf; wordt nog vergeleken met het veld", "zacht"))
    elif after is not None and after.words != before.words:
        drawn.append(("   de uitkomst verandert", "open"))
    return drawn


def _told(found: Assessment | Headline | None) -> str:
    """The sign and the outcome; of one that is open also what it can be."""
    sign, word = verdict(found)
    return f"{sign} {outcome_among(found.words) if found else word}"


def differences(
    norms: Mapping[str, Norm], before: Assessment, after: Assessment, changed: bool = True
) -> Iterator[Row]:
    """The norms that are no longer met, in question, met again and still not met; last, whether that is certain."""
    old, new = _certainty(before), _certainty(after)

    def told(sign: str, title: str, found: Iterable[str]) -> Iterator[Row]:
        for norm in found:
            known = norms.get(norm)
            text, place = (known.title, f"{norm}  {known.source}") if known else (norm, "")
            yield Row(f"{sign}{norm}", partial(_draw, sign, f"{title}: {text}", place), norm, text)

    yield from told("✗", lowered(NOW_BROKEN), (n for n in new if new[n] and not old.get(n)))
    yield from told("○", lowered(NOW_IN_QUESTION), (n for n in new if not new[n] and (n not in old or old[n])))
    yield from told("✓", lowered(NO_LONGER), (n for n in old if n not in new))
    still = "nog steeds niet voldaan" if changed else "niet voldaan"
    yield from told("✗", still, (n for n in new if new[n] and old.get(n)))
    certain = "Dat is zeker." if after.certain else f"Dat is niet zeker: {open_because(after) or NOT_SURE}."
    yield Row("zeker", partial(_draw, "·", certain, ""), None, certain)


def _certainty(assessment: Assessment) -> dict[str, bool]:
    """The norms that are not met, and whether that is certain: of one party it may be while of another it is not."""
    found: dict[str, bool] = {}
    for ground in assessment.grounds:
        found[ground.norm] = found.get(ground.norm, False) or ground.certain
    return found


def _draw(sign: str, text: str, place: str, wide: int) -> list[list[Piece]]:
    return sentence([signed(sign), (" ", "")], text, place, wide)
