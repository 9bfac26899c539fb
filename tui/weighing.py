"""The verdict before and after a change, asked of the engine while somebody types: first the outcome, then the rest."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from engine.models.building import Entity
from engine.outcome.assessment import Assessment, Headline, headline
from engine.outcome.case import name_of, open_case
from engine.outcome.position import Position
from engine.whatif.form import FormField
from engine.whatif.nearby import Nearby, nearby
from engine.whatif.whatif import WhatIf
from tui.field import judge
from tui.session import Entry, Session
from tui.shares import keep_shares, soon
from tui.work import Question, Work

ALONE, WHOLE, BESIDE, NEAR = "watals-alleen", "watals", "watals-anderen", "watals-dichtbij"


class Weighing:
    """What is known so far: ``before`` and ``after``, or the outcome ``soon`` of what will be ``after``.

    ``alone`` says that this outcome is as if nobody competed; ``number`` is how many values are other than in the
    file. ``told`` is called whenever more is known, ``failed`` with what went wrong.
    """

    def __init__(self, work: Work, session: Session, told: Callable[[], None], failed: Callable[[str], None]) -> None:
        self.work, self.session, self.told, self.failed = work, session, told, failed
        self.before: Assessment | None = None
        self.after: Assessment | None = None
        self.soon: Headline | None = None
        self.alone = False
        self.number = 0
        self._asked: tuple[Entity, ...] = ()
        self._near: Nearby | None = None
        """What is needed to decide soon about another value of what is being changed, once it has been made."""

    def start_anew(self) -> None:
        """Nothing is known yet about the dossier or the position that is looked at now."""
        self.before = self.after = self._near = None
        self.work.drop(NEAR)
        self.forget()

    def forget(self) -> None:
        """What was asked is no longer wanted."""
        self._asked, self.soon, self.alone = (), None, False
        for lane in (ALONE, WHOLE, BESIDE):
            self.work.drop(lane)

    def come_near(self, changes: WhatIf, each: FormField, position: Position) -> None:
        """Look beforehand which rules the value that is to be typed for this field can touch."""
        self._near = None
        if each.field.required:
            return

        def job(_: Question) -> Nearby | None:
            case = open_case(changes.knowledge, [changes.dossier], position)
            found = nearby(case, changes.dossier, each.path)
            if found is not None:
                found.decide(changes.dossier)  # reads its rules
            return found

        def told(found: Nearby | None) -> None:
            self._near = found

        self.work.ask(NEAR, job, told, lambda _: None)

    def weigh(self, entry: Entry, changes: WhatIf, position: Position) -> None:
        """Ask what follows for the dossier of the entry with these changes, unless that is what was asked last."""
        self.before = self.before or entry.now
        question = self.session.together(entry, changes.dossier)
        if question == self._asked:
            self.told()
            return
        self.forget()
        self._asked = question
        self.number = len(changes.changes)
        if self.before is not None and not self.number:
            self.after = self.before
            self.told()
        elif len(question) == 1:
            self._ask_whole(entry, changes, position)
        else:
            self._ask_alone(entry, changes, position)

    def _ask_alone(self, entry: Entry, changes: WhatIf, position: Position) -> None:
        """The outcome in the field, if it is known what the others bring in; else that as if nobody competed."""
        other, knowledge, near = changes.dossier, changes.knowledge, self._near
        self.work.drop(BESIDE)

        def job(question: Question) -> Headline | None:
            case = (near.decide(other) if near else None) or open_case(knowledge, [other], position)
            found = soon(self.session, entry, case)
            if found is None:
                question.send(headline(case, name_of(other, knowledge)))
            return found

        def told(found: Headline | None) -> None:
            if found is not None:
                self._soon(found)
            self._ask_whole(entry, changes, position)

        self.work.ask(ALONE, job, told, self._failed, partial(self._soon, alone=True))

    def _ask_whole(self, entry: Entry, changes: WhatIf, position: Position) -> None:
        """The outcome in the field, where bidders compete, and then all there is to tell about it."""
        other, knowledge, near, before = changes.dossier, changes.knowledge, self._near, self.before
        old, new = self.session.together(entry), self.session.together(entry, other)

        def job(question: Question) -> tuple[Assessment, Assessment] | None:
            name = name_of(other, knowledge)
            if near and len(new) == 1 and (early := near.decide(other)):
                question.send(headline(early, name))
            case = open_case(knowledge, new, position)
            found = headline(case, name)
            question.send(found)
            if question.stale:
                return None
            known = before or judge(open_case(knowledge, old, position), entry.name)
            return known, judge(case, name, found)

        def beside(question: Question) -> None:
            for _ in keep_shares(self.session, entry, position):
                if question.stale:
                    return

        def told(found: tuple[Assessment, Assessment]) -> None:
            self.before, self.after = found
            self.soon, self.alone = None, False
            self.told()
            self.work.ask(BESIDE, beside, lambda _: None, self._failed)

        self.work.ask(WHOLE, job, told, self._failed, self._soon)

    def _soon(self, found: Headline, alone: bool = False) -> None:
        """The outcome is known before all that is to be told about it."""
        self.soon, self.alone = found, alone
        self.told()

    def _failed(self, error: str) -> None:
        self.forget()
        self.failed(error)
