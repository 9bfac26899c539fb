"""The keys at the foot of a screen."""

from __future__ import annotations

from typing import Any

from textual.widgets import Footer


class Keys(Footer):
    """The keys that can be pressed, drawn anew when they become others.

    Textual asks for that whenever the focus may have moved; three times out of four the keys are the same.
    """

    def __init__(self) -> None:
        super().__init__(show_command_palette=False)
        self._drawn: tuple[Any, ...] = ()

    async def recompose(self) -> None:
        """Draws the keys, if they are not those that are there."""
        shown = tuple(each[1:] for each in self.screen.active_bindings.values() if each.binding.show)
        if shown != self._drawn:
            self._drawn = shown
            await super().recompose()
