"""A dossier with a few facts changed, decided by the rules that the change can touch.

Preparing all rules takes most of the time of deciding a dossier. What stays as it was needs no rule: where grounding
has shown that it holds in every world, it is handed over as a fact. Left are the rules that the change can reach, and
those about what hangs on a choice. In the worlds of that small program the same outcomes hold as in those of all rules.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from engine.explain.unification import overlap, substitute
from engine.explain.world import World
from engine.facts.encoding import Facts, Path, encode
from engine.knowledge.answers import OUTCOME
from engine.knowledge.field import field_rules
from engine.knowledge.patterns import ANY, Patterns, may_equal, pattern_of
from engine.knowledge.slicing import Slice
from engine.models.building import Entity
from engine.outcome.case import Case
from engine.outcome.field import brought, following, told
from engine.repair.mixing import shape_of
from engine.solving.program import Program
from engine.terms import Fn
from engine.whatif.editing import Edit, edited
from engine.whatif.onward import rules_of


@dataclass(frozen=True)
class Nearby:
    """The question of a case in which facts of some shapes can be others. Make it with `nearby`."""

    case: Case
    loose: Patterns
    text: str
    fixed: tuple[Fn, ...]

    def decide(self, dossier: Entity) -> Case | None:
        """A case of the changed dossier in which its outcome, and what it brings into a field, can be asked.

        ``None`` if more has changed than was said.
        """
        knowledge, position = self.case.knowledge, self.case.position
        (old,) = self.case.facts
        new = encode(dossier, knowledge.vocabulary)
        if not all(map(self.loose.fit, old.origins.keys() ^ new.origins.keys())):
            return None
        mine = filter(self.loose.fit, new.origins)
        return Case(knowledge, (new,), position, Program((self.text,), (*self.fixed, *mine)))


def nearby(case: Case, dossier: Entity, place: Path) -> Nearby | None:
    """The question of a case with one dossier, when the value at a place of that dossier can be another.

    ``None`` if what stays as it is hangs on too many choices to be told.
    Raises pydantic's ``ValidationError`` if the value cannot be unknown.
    """
    unknown = encode(edited(dossier, [Edit(place)]), case.knowledge.vocabulary)
    return _Cut(case, tuple(dict.fromkeys(_shapes(case.facts[0], unknown, place)))).made()


def _shapes(now: Facts, unknown: Facts, place: Path) -> Iterator[Fn]:
    """The facts at a place, and those that follow from them, whatever their value."""
    for atom, origin in (*now.origins.items(), *unknown.origins.items()):
        if origin is not None and (origin.path == place or atom not in now.origins or atom not in unknown.origins):
            shape = shape_of(atom)
            yield Fn(shape.name, (*shape.args, ANY))
            yield Fn("onbekend", (Fn(shape.name), *shape.args))


class _Cut:
    """Tells which rules are still needed, and what these look at of what stays as it is."""

    def __init__(self, case: Case, loose: tuple[Fn, ...]) -> None:
        self._case, self._loose = case, loose
        self._rules = rules_of(case.knowledge)
        self._known = case.program.every_atom()
        self._changing, self._used = self._rules.onward(loose, World(frozenset(self._known)))

    def made(self) -> Nearby | None:
        needed, looked_at = self._needed()
        stays = World(frozenset(atom for atom in self._known if not self._changing.fit(atom)))
        seen = dict.fromkeys(atom for pattern in looked_at for atom in _fitting(pattern, stays))
        found = brought(self._case, [atom for atom in seen if not self._known[atom] and atom.name != "gekozen"])
        if found is None:
            return None
        certain, reasons = found
        rules = tuple(self._rules.rules[number] for number in sorted(needed))
        predicates = frozenset((each.name, len(each.args)) for each in looked_at)
        text = f"{Slice(rules, predicates).text}\n{following(reasons)}"
        fixed = (*(atom for atom in seen if self._known[atom]), *certain, *told(reasons))
        return Nearby(self._case, Patterns(self._loose), text, tuple(dict.fromkeys(fixed)))

    def _needed(self) -> tuple[set[int], set[Fn]]:
        """The rules by which an answer may become different, and patterns of all that they look at."""
        heads, bodies, field = self._rules.heads, self._rules.bodies, field_rules(self._case.knowledge)
        found: set[int] = set()
        deriving: defaultdict[tuple[str, int], list[tuple[int, Fn]]] = defaultdict(list)
        todo = [Fn(OUTCOME[0], (ANY,) * OUTCOME[1]), *(field.brought if field else ())]
        for number, head in enumerate(heads):
            if head is None:
                found.add(number)
                todo += map(pattern_of, bodies[number])
            elif number in self._used or self._changing.fit(head):
                deriving[head.name, len(head.args)].append((number, head))
        seen: set[Fn] = set()
        while todo:
            pattern = todo.pop()
            if pattern in seen:
                continue
            seen.add(pattern)
            for number, head in deriving[pattern.name, len(pattern.args)]:
                if (binding := overlap(head, pattern, {})) is not None:
                    found.add(number)
                    todo += [pattern_of(substitute(atom, binding)) for atom in bodies[number]]
        return found, seen


def _fitting(pattern: Fn, world: World) -> Iterator[Fn]:
    return (atom for atom in world.candidates(pattern) if may_equal(pattern, atom))
