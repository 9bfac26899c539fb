"""A dossier opened: its case, what is told about it and what explains it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engine.explain.proof import Explainer
from engine.knowledge.base import KnowledgeBase
from engine.models.building import Entity
from engine.outcome.assessment import Assessment, assess
from engine.outcome.case import Case, open_case
from engine.outcome.position import Position
from engine.wording.names import Names
from engine.wording.sections import Story
from engine.wording.story import names_of, tell


@dataclass(frozen=True)
class Opened:
    """A dossier in its case, ready to be explained."""

    case: Case
    assessment: Assessment
    names: Names
    explainer: Explainer
    story: Story


def open_dossier(knowledge: KnowledgeBase, dossiers: Sequence[Entity], name: str, position: Position) -> Opened:
    """A dossier, in its field, with everything that an explanation needs."""
    case = open_case(knowledge, dossiers, position)
    assessment = assess(case, name)
    names = names_of(case)
    return Opened(case, assessment, names, Explainer(case, assessment.world), tell(case, assessment))
