"""What can be wrong with an example, as opposed to an error in the engine."""

from __future__ import annotations

from collections.abc import Iterable


class ExampleError(Exception):
    """The example says something that cannot be understood; the message is a Dutch sentence."""


class ExpectationError(AssertionError):
    """The engine answers something else than the example expects: what, why, and an excerpt of the proof."""

    def __init__(self, expected: str, found: str, because: str = "", proof: Iterable[str] = ()) -> None:
        self.proof = tuple(proof)
        super().__init__(f"verwacht: {expected}; gevonden: {found}{f', want {because}' if because else ''}")
