"""Program text that follows from the vocabulary: declared predicates, and unknown facts as choices.

Only names from the vocabulary stand in this text, never anything from a dossier.
"""

from __future__ import annotations

from collections.abc import Collection

from engine.models.vocabulary import ROOT, Vocabulary
from engine.terms import constant, show


def open_world(vocabulary: Vocabulary, unknown: Collection[str] | None = None) -> str:
    """Rules by which an unknown yes/no or one-of-several fact is any of its values, in every lawful world one.

    A number or a date is chosen only among its telling values, which the rules declare with ``grens/3``.
    ``unknown`` are the fields that can be unknown (default: all): a rule for another would never fire, only take time.
    """
    lines = ["#defined onbekend/2.", *(f"#defined {root}/1." for root in dict.fromkeys((ROOT, vocabulary.root_name)))]
    seen: set[str] = set()
    for _, field in vocabulary.all_fields():
        if field.type == "lijst":
            lines.append(f"#defined {field.of}/2.")
        if not field.in_rules or field.name in seen:
            continue
        seen.add(field.name)
        name = field.name
        lines.append(f"#defined {name}/2.")
        if field.type == "keuzelijst" or field.only_when_known or (unknown is not None and name not in unknown):
            continue
        lines.append(f"{name}(E, W) :- gekozen(onbekend, feit({name}, E), W).")
        values = ("ja", "nee") if field.type == "janee" else field.values
        lines.extend(
            f"optie(onbekend, feit({name}, E), {show(constant(value))}) :- onbekend({name}, E)." for value in values
        )
    return "\n".join(lines)
