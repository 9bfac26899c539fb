"""The predicates in which rules give their answers."""

from __future__ import annotations

OUTCOME = ("uitkomst", 2)
PASSES = "komt_door"
"""Nothing in a dossier stands in its way; what comes of it then may be decided by others, in a later step."""
AT_PLAY = ("speelt", 2)
"""A doubt that is told beside the outcome or the answers of its first argument, though it changes none."""
SILENCE = ("niet_bepaald", 3)
"""What the document leaves open about its first argument, and the norm that does."""
EFFECTS = (("niet_akkoord", 3), ("rechtsgevolg", 5), ("ook", 3), ("ontbreekt", 3), AT_PLAY, SILENCE)
"""What comes with an outcome: breaches, consequences, doubts and what is missing; the first argument is the dossier."""
ANSWER = ("antwoord", 3)
CONDITIONS = (("getoetst", 3), ("voldoet", 3))
"""What an answer is tested against, and that it is met; the first two arguments are those of the answer."""
