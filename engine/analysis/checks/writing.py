"""How rules are written: words that nobody knows, values of another type, absent readings, sentences, register."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from engine.analysis.finding import Finding
from engine.analysis.subject import Subject, passages
from engine.knowledge.check import Defect
from engine.knowledge.norms import AnnotatedRule

_REPAIR = {
    "woord": "Gebruik een woord uit de woordenschat, of schrijf een regel die dit woord afleidt.",
    "waarde": "Kies een waarde die de woordenschat bij dit gegeven noemt.",
    "type": "Vergelijk alleen wat van dezelfde soort is.",
    "bevinding": "Verklaar de bevinding met @bevinding, @vraag, @bron en de lezingen.",
    "lezing": "Kies een van de verklaarde lezingen, of verklaar er een bij.",
    "norm": "Zet @norm, @bron en @soort boven de regel, en verwijs alleen naar normen uit het register.",
    "zin": "Noem in de zin alleen variabelen van de regel, met een bekende vorm.",
    "vorm": "Kies een vorm die kb/README.md noemt.",
    "uitleg": "Schrijf met @uitleg wat er niet in orde is als de regel geldt.",
    "keuze": "Schrijf de keuze als lezing of bevoegdheid; alleen gemeen/ bevat keuzeregels en beperkingen.",
    "eenmalig": "Schrijf _ als de waarde er niet toe doet, of gebruik de variabele.",
    "register": "Vul de annotaties boven de norm aan.",
    "grens": "Verklaar per lezing een eigen grens.",
    "kringloop": "Haal de ontkenning uit de kringloop, bijvoorbeeld met een hulppredicaat.",
}


def writing(*codes: str) -> Callable[[Subject], Iterator[Finding]]:
    """A check that reports the defects with these codes."""

    def run(subject: Subject) -> Iterator[Finding]:
        at = {r.rule.location: r for r in subject.knowledge.rules}
        for defect in subject.defects:
            if defect.code in codes and (defect.location is None or subject.is_judged(defect.location.file)):
                yield _finding(defect, at.get(defect.location) if defect.location else None, subject)

    return run


def _finding(defect: Defect, rule: AnnotatedRule | None, subject: Subject) -> Finding:
    return Finding(
        defect.code,
        "fout",
        "berekend",
        _sentence(defect.message),
        (defect.location,) if defect.location else (),
        passages(subject.knowledge, rule.norms) if rule else (),
        repair=_REPAIR.get(defect.code, ""),
    )


def _sentence(message: str) -> str:
    """The message as a sentence; a word of the rules that it begins with stays as it is."""
    first = message.partition(" ")[0]
    start = message if "/" in first or "_" in first else message[:1].upper() + message[1:]
    return start if start.endswith("?") else f"{start}."
