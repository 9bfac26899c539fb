"""A what-if as a Dutch scenario: what is given, and what follows."""

from __future__ import annotations

from engine.models.vocabulary import Field
from engine.sources.places import places
from engine.whatif.whatif import Changed, WhatIf
from engine.wording.names import lowered, outcome
from engine.wording.values import UNKNOWN, spell_value


def feature(whatif: WhatIf) -> str:
    """A feature file of its own with that scenario, to run and to file where it belongs."""
    knowledge = whatif.knowledge
    grounds = whatif.after[1].certain_grounds or whatif.before[1].certain_grounds
    norms = list(dict.fromkeys(g.norm for g in grounds))
    cited = [place for norm in norms if norm in knowledge.norms for place in places(knowledge.norms[norm].source)]
    source = cited[0].removeprefix("§ ").replace(" ", "_") if cited else "wat_als"
    rule = "Wat er volgt als gegevens anders waren" + (f"  # {' '.join(norms)}" if norms else "")
    return (
        f"# language: nl\n@wet @bron:{knowledge.procedure}/{source}\n"
        f"Functionaliteit: Wat als bij {whatif.after[1].dossier}\n\n  Regel: {rule}\n\n{example(whatif)}"
    )


def example(whatif: WhatIf, title: str = "") -> str:
    """The changes and their verdict as a ``Voorbeeld``, on top of a complete dossier of the same shape."""
    _, after = whatif.after
    name = after.dossier
    given = [f"een volledig {whatif.knowledge.about.get('dossier', 'dossier')} van {_shape(whatif)}"]
    given = [given[0].replace("verzoek tot deelneming", "verzoek")]
    given += [_step(c) for c in whatif.changes]
    then = (
        [f'kan "{name}" worden uitgesloten']
        if after.outcome == "kan_worden_uitgesloten"
        else [f'is "{name}" {outcome(after.outcome)}']
    )
    then += ["is dat zeker"] if after.certain else []
    then += [f'is aan "{norm}" niet voldaan' for norm in dict.fromkeys(g.norm for g in after.certain_grounds)]
    lines = [f"    Voorbeeld: {title or 'wat als'}", f"      Gegeven {given[0]}"]
    lines += [f"      En {step}" for step in given[1:]]
    lines += [
        "      Als het verzoek wordt getoetst",
        f"      Dan {then[0]}",
        *(f"      En {step}" for step in then[1:]),
    ]
    return "\n".join(lines) + "\n"


def _shape(whatif: WhatIf) -> str:
    """Who the dossier is of: the words of the vocabulary for its shape and its members."""
    root = whatif.knowledge.vocabulary.root
    name = getattr(whatif.original, root.key or "naam")
    shapes = [getattr(whatif.original, f.name) for f in root.fields.values() if f.structural and f.type == "keuze"]
    shape = next((s for s in shapes if s), root.label)
    members = [
        member.naam
        for f in root.fields.values()
        if f.type == "lijst"
        for member in getattr(whatif.original, f.name) or ()
        if any(getattr(member, each, "") == "combinant" for each in ("rol",))
    ]
    if len(members) > 1:
        quoted = [f'"{m}"' for m in members]
        return f'{shape} "{name}" met combinanten {", ".join(quoted[:-1])} en {quoted[-1]}'
    return f'{shape} "{name}"'


def _step(change: Changed) -> str:
    field = change.field.field
    parts = "".join(f" van {_of(change, index)}" for index in range(len(change.field.parts) - 1, -1, -1))
    whose = change.field.whose[-1]
    value = _value(field, change.value)
    return f'{lowered(field.label)}{parts} van "{whose}" is {value}'


def _of(change: Changed, index: int) -> str:
    return change.field.parts[index].replace("_", " ")


def _value(field: Field, value: object) -> str:
    return UNKNOWN if value is None else spell_value(field, value)
