"""All checks, in the order in which they run: what is cheap and decides whether the rest makes sense comes first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.analysis.checks.alike import alike
from engine.analysis.checks.alike import applies as compares_alike
from engine.analysis.checks.answers import answers
from engine.analysis.checks.answers import applies as asks_questions
from engine.analysis.checks.consequences import applies as has_consequences
from engine.analysis.checks.consequences import consequences
from engine.analysis.checks.declared import declared
from engine.analysis.checks.difference import applies, difference
from engine.analysis.checks.documents import applies as compares_documents
from engine.analysis.checks.documents import documents
from engine.analysis.checks.earlier import applies as has_earlier
from engine.analysis.checks.earlier import earlier
from engine.analysis.checks.equality import equality
from engine.analysis.checks.faults import applies as has_faults
from engine.analysis.checks.faults import faults
from engine.analysis.checks.limits import applies as sets_limits
from engine.analysis.checks.limits import limits
from engine.analysis.checks.meaning import applies as judges_meaning
from engine.analysis.checks.meaning import meaning
from engine.analysis.checks.outcomes import applies as gives_outcomes
from engine.analysis.checks.outcomes import outcomes
from engine.analysis.checks.provenance import applies as has_provenance
from engine.analysis.checks.provenance import provenance
from engine.analysis.checks.ranges import ranges
from engine.analysis.checks.safety import safety
from engine.analysis.checks.sums import applies as states_sums
from engine.analysis.checks.sums import sums
from engine.analysis.checks.supplying import applies as takes_documents
from engine.analysis.checks.supplying import supplying
from engine.analysis.checks.terms import applies as states_terms
from engine.analysis.checks.terms import terms
from engine.analysis.checks.unused import applies as asks
from engine.analysis.checks.unused import unused
from engine.analysis.checks.writing import writing
from engine.analysis.finding import Finding
from engine.analysis.subject import Subject

CHECK_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Check:
    """A check by its stable name and Dutch title.

    ``applies`` says whether there is anything to check. A check that ``solves`` puts the rules to the solver, and can
    only be trusted when the checks of how they are written find no mistake. ``weight`` is about how many seconds it
    takes on the largest procedure, 0 for a quick one. A check that is done ``despite_mistakes`` then gets little time,
    for such rules may do anything. What is ``across`` reads what the other parts of the procedure state as well: it is
    done once per procedure, with the dossiers, and for a proposal on its part. What looks at ``earlier`` dossiers reads
    those that come with a proposal.
    """

    name: str
    title: str
    run: Callable[[Subject], Iterator[Finding]]
    solves: bool = False
    applies: Callable[[Subject], bool] = lambda subject: True
    weight: int = 0
    despite_mistakes: bool = False
    across: bool = False
    earlier: bool = False

    @property
    def quick(self) -> bool:
        return self.weight == 0

    @property
    def seconds(self) -> int:
        """The processor time after which it is stopped: on a busy machine the same work takes several times as long."""
        return max(CHECK_SECONDS, 8 * self.weight)


CHECKS: tuple[Check, ...] = (
    Check("woordenschat", "woorden, waarden en soorten", writing("woord", "waarde", "type")),
    Check("verwijzingen", "normen, bevindingen en lezingen bestaan", writing("norm", "bevinding", "lezing")),
    Check("zinnen", "zinnen zijn in te vullen", writing("zin", "vorm", "uitleg", "eenmalig")),
    Check("register", "titel, bron en soort per norm", writing("register")),
    Check("vorm", "keuzes, grenzen en kringlopen", writing("keuze", "grens", "kringloop")),
    Check("variabelen", "elke variabele krijgt een waarde", safety),
    Check("getuigen", "wat er misgaat, aan een dossier", faults, True, has_faults, despite_mistakes=True),
    Check("herkomst", "bron en voorbeeld", provenance, True, has_provenance),
    Check("gelijke_behandeling", "geen namen, geen volgorde", equality, True),
    Check("bereik", "eenheid en bereik van getallen", ranges, True),
    Check("ongebruikt", "wat wordt gevraagd doet ertoe", unused, True, asks),
    Check("voorrang", "geen tweede grens zonder voorrang", limits, True, sets_limits),
    Check("uitkomsten", "één uitkomst voor ieder, en haalbaar", outcomes, True, gives_outcomes, 2),
    Check("antwoorden", "één antwoord op elke vraag", answers, True, asks_questions),
    Check("gevolgen", "gevolgen die samengaan", consequences, True, has_consequences, 2),
    Check("gelijken", "wie gelijk is krijgt hetzelfde", alike, True, compares_alike, 1),
    Check("stukken", "een geldig stuk meer schaadt nooit", supplying, True, takes_documents, 5),
    Check("betekenis", "doet elke regel iets", meaning, True, judges_meaning, 8),
    Check("verschil", "wat verandert er, en voor wie", difference, True, applies, 5),
    Check("dossiers", "eerdere dossiers", earlier, True, has_earlier, 1, earlier=True),
    Check("sommen", "sommen en totalen", sums, True, states_sums),
    Check("termijnen", "dagen en termijnen", terms, True, states_terms),
    Check("documenten", "passages die niet samengaan", documents, True, compares_documents, across=True),
    Check("verklaard", "verklaarde bevindingen", declared),
)
