"""Specifications: every example that says what the rules must answer, and whether they do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Container, VerticalScroll
from textual.widget import Widget

from engine.knowledge.scenarios import FEATURES
from engine.specs.documents import Example, Step
from engine.specs.results import FeatureResult, Result, RuleResult, Run
from engine.wording.values import counted
from tui.screens.base import Pane, shell_command
from tui.tekst import Piece, Text
from tui.widgets.rows import Rows
from tui.widgets.tree import Branch, SentenceTree
from tui.work import Question

NOT_RUN = "nog niet uitgevoerd"
WORDS = {
    "geslaagd": ("✓", "geslaagd"),
    "mislukt": ("✗", "de engine antwoordt iets anders"),
    "ongeldig": ("✗", "niet te begrijpen"),
    "enginefout": ("✗", "de engine gaf een fout"),
    "overgeslagen": ("○", "overgeslagen (@nog-niet)"),
    "verloren": ("✗", "staat in het bestand maar is niet uitgevoerd"),
}
Things = FeatureResult | RuleResult | Result


class Specifications(Pane):
    """The tree of features, rules and examples on the left, the one under the cursor in full on the right."""

    TITLE_NL = "Specificaties"
    ABOUT = "procedure"
    HELP_NL = """\
Elk Voorbeeld zegt wat de regels moeten antwoorden. Functionaliteit › Regel › Voorbeeld, met wat ervan kwam; die van
de gekozen procedure eerst.

✓  geslaagd
✗  niet geslaagd: ernaast staat de stap, wat er had moeten komen en het bewijs
○  nog niet uitgevoerd of overgeslagen

u  voer uit wat onder de cursor staat: een voorbeeld, een regel of een hele functionaliteit
a  voer alles uit; Esc breekt af, wat klaar is blijft staan
→ ←  openen en sluiten
/  zoekt in namen, regels en normen"""
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("u", "run_here", "Uitvoeren"),
        Binding("a", "run_all", "Alles"),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.features: dict[Path, FeatureResult] = {}
        self.asked: list[Path] = []
        self.ran: set[tuple[Path, int, int]] = set()

    def body(self) -> Iterable[Widget]:
        yield Text(id="specskop", classes="kop -lijn")
        tree = SentenceTree("De voorbeelden worden gelezen…", id="specs", classes="helft")
        yield Container(tree, VerticalScroll(Text(id="spectekst"), classes="helft tweede"), classes="helften")

    # --- what is shown ----------------------------------------------------------

    def show(self) -> None:
        places = [*reversed(self.session.examples), *([FEATURES] if FEATURES.is_dir() else [])]
        if places != self.asked:
            self.asked = places
            self.waarom.work.ask("specs", lambda _: _written(places), self._read, self._failed)

    def _read(self, found: Run) -> None:
        """What is written, and still what came of the examples that were run before."""
        known = self.features
        self.features = {f.file: _merged(f, known[f.file]) if f.file in known else f for f in found.features}
        tree = self.query_one(SentenceTree)
        tree.say("In deze installatie staan geen voorbeelden.")
        tree.plant(self._branches())
        self._head()

    def _failed(self, error: str) -> None:
        self.query_one(SentenceTree).say(f"De voorbeelden konden niet worden gelezen ({error}).")
        self.say(f"Uitvoeren lukte niet ({error}).")

    def _head(self, running: str = "") -> None:
        results = [(f.file, r) for f in self.features.values() for r in f.results]
        run_ones = [r for file, r in results if self._key(file, r.example) in self.ran]
        red = sum(r.red for r in run_ones)
        told = f"{counted(len(self.features), 'functionaliteit', 'functionaliteiten')}, "
        told += f"{counted(len(results), 'voorbeeld', 'voorbeelden')} · {len(run_ones)} uitgevoerd"
        if run_ones:
            told += f", {red or 'geen'} niet geslaagd"
        self.query_one("#specskop", Text).show(
            (told, "sterk"), f"\n{running or 'Toets u: uitvoeren wat onder de cursor staat.'}"
        )

    def _key(self, file: Path, example: Example) -> tuple[Path, int, int]:
        return file, example.line, example.row

    def _branches(self) -> list[Branch]:
        """What the reader wrote first, then the features of the procedure that is looked at, then the others."""
        own = self.session.knowledge.procedure if self.session.knowledge else ""
        of_others = [f for f in self.features.values() if f.file.is_relative_to(FEATURES) and own not in f.file.parts]
        first = [f for f in self.features.values() if f not in of_others]
        return [self._feature(feature) for feature in (*first, *of_others)]

    def _feature(self, feature: FeatureResult) -> Branch:
        title = feature.title or "kan niet worden gelezen"
        branch = Branch(self._sign(feature.file, feature), title, feature.file.name, lambda: self._rules(feature))
        branch.data, branch.key = (feature.file, feature), f"{feature.path}"
        return branch

    def _rules(self, feature: FeatureResult) -> list[Branch]:
        return [branch for rule in feature.rules for branch in self._rule(feature, rule)]

    def _rule(self, feature: FeatureResult, rule: RuleResult) -> list[Branch]:
        kids = [self._example(feature, result) for result in rule.results]
        if not rule.title:
            return kids
        branch = Branch(self._sign(feature.file, rule), rule.title, ", ".join(rule.norms), lambda: kids)
        branch.data, branch.key = (feature.file, rule), f"{feature.path}:{rule.line}"
        return [branch]

    def _example(self, feature: FeatureResult, result: Result) -> Branch:
        branch = Branch(self._sign(feature.file, result), result.example.name)
        branch.data = (feature.file, result)
        branch.key = f"{feature.path}:{result.example.line}:{result.example.row}"
        return branch

    def _sign(self, file: Path, each: Things) -> str:
        """The sign of everything below: red if any is, not run if any is not."""
        signs = {
            WORDS[r.outcome][0] if self._key(file, r.example) in self.ran else "○" for r in _results(each)
        }  # fmt: skip
        return next((s for s in ("✗", "○", "✓") if s in signs), "✗" if isinstance(each, FeatureResult) else "○")

    @on(Rows.Highlighted, "#specs")
    def _moved(self) -> None:
        self._detail()

    def _detail(self) -> None:
        branch = self.query_one(SentenceTree).branch
        text = self.query_one("#spectekst", Text)
        if branch is None or branch.data is None:
            text.show("")
            return
        file, each = branch.data
        if isinstance(each, Result):
            text.show(*_example_pieces(each, self._key(file, each.example) in self.ran))
        elif isinstance(each, RuleResult):
            text.show((f"Regel: {each.title}\n", "sterk"), ", ".join(each.norms))
        else:
            text.show(*_feature_pieces(each))

    # --- running -----------------------------------------------------------------

    def action_run_here(self) -> None:
        branch = self.query_one(SentenceTree).branch
        if branch is None or branch.data is None:
            return
        file, each = branch.data
        wanted = {self._key(file, r.example) for r in _results(each)}
        self._run([file], wanted)

    def action_run_all(self) -> None:
        every = {self._key(f.file, r.example) for f in self.features.values() for r in f.results}
        self._run(list(self.features), every)

    def _run(self, files: list[Path], wanted: set[tuple[Path, int, int]]) -> None:
        total = len(wanted)
        self._head(f"Bezig: 0 van {total}; Esc breekt af")

        def job(question: Question) -> None:
            from engine.specs.running import run

            done = 0
            for file in files:
                if question.stale:
                    return
                found = run([file], lambda e, file=file: (file, e.line, e.row) in wanted)  # type: ignore[misc]
                done += found.written
                question.send((found, done, total))

        self.waarom.work.ask("specs", job, lambda _: self._head(), self._failed, self._came)

    def _came(self, part: tuple[Run, int, int]) -> None:
        found, done, total = part
        for feature in found.features:
            self.ran |= {self._key(feature.file, r.example) for r in feature.results}
            self.features[feature.file] = _merged(self.features[feature.file], feature)
        tree = self.query_one(SentenceTree)
        opened = {b.key for b in _walk(tree.roots) if b.opened}
        here = tree.branch.key if tree.branch else None
        branches = self._branches()
        for branch in _walk(branches):
            branch.opened = branch.key in opened
        tree.plant(branches)
        if here is not None:
            tree.go_to(here)
        self._head(f"Bezig: {done} van {total}; Esc breekt af" if done < total else "")
        self._detail()

    def action_leave(self) -> None:
        lane = self.waarom.work.lanes.get("specs")
        if lane is not None and lane.busy and self.features:
            self.waarom.work.drop("specs")
            self._head("Afgebroken; wat klaar is staat er.")
        else:
            super().action_leave()

    # --- the common keys ----------------------------------------------------------

    def command(self) -> str:
        branch = self.query_one(SentenceTree).branch
        feature = self.features.get(branch.data[0]) if branch is not None and branch.data is not None else None
        return shell_command("specs", *([feature.path] if feature is not None else []))


def _written(places: Sequence[Path]) -> Run:
    """What is written in features, not run."""
    from engine.specs.running import written  # it brings pytest along, which takes longer than a key may

    return written(places)


def _results(each: Things) -> Iterator[Result]:
    if isinstance(each, Result):
        yield each
    else:
        yield from each.results


def _merged(known: FeatureResult, new: FeatureResult) -> FeatureResult:
    """The feature with what came of the examples that were run now."""
    came = {(r.example.line, r.example.row): r for r in new.results}
    rules = tuple(
        replace(rule, results=tuple(came.get((r.example.line, r.example.row), r) for r in rule.results))
        for rule in known.rules
    )
    return replace(known, rules=rules)


def _walk(branches: Iterable[Branch]) -> Iterator[Branch]:
    """What has been made of a tree, and everything below what is open."""
    for branch in branches:
        yield branch
        if branch.opened or branch.depth == 0:
            yield from _walk(branch.children)


def _feature_pieces(feature: FeatureResult) -> Iterator[Piece | str]:
    yield (f"Functionaliteit: {feature.title}\n", "sterk")
    yield (f"{feature.path}\n", "zacht")
    if feature.sources:
        yield f"Bron: {', '.join(feature.sources)}\n"
    if feature.description:
        yield f"\n{' '.join(feature.description.split())}\n"
    for remark in feature.remarks:
        yield (f"\n✗ {remark}\n", "fout")


def _example_pieces(result: Result, ran: bool) -> Iterator[Piece | str]:
    sign, word = WORDS[result.outcome] if ran else ("○", NOT_RUN)
    yield (f"{sign} Voorbeeld: {result.example.name}\n", "sterk")
    yield (f"{word}\n\n", "zacht")
    failure = result.failure if ran else None
    for step in result.example.steps:
        wrong = failure is not None and failure.line == step.line
        yield (f"{'✗ ' if wrong else '  '}{step.keyword} {step.text}\n", "fout" if wrong else "")
        yield from _table(step)
    if failure is not None:
        yield ("\nWaarom niet\n", "sterk")
        yield f"{failure.message}\n"
        if failure.proof:
            yield ("\nHet bewijs\n", "sterk")
            yield "".join(f"{line}\n" for line in failure.proof)


def _table(step: Step) -> Iterator[str]:
    sizes = [max(len(cell) for cell in column) for column in zip(*step.table, strict=False)]
    for row in step.table:
        yield "      | " + " | ".join(c.ljust(s) for c, s in zip(row, sizes, strict=False)) + " |\n"
    if step.text_block:
        yield "".join(f"      {line}\n" for line in step.text_block.splitlines())
