"""A tree of sentences that is opened one level at a time: what nobody opens is never made."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count, islice
from typing import Any, ClassVar

from textual.binding import Binding, BindingType

from tui.tekst import SIGN_ROLES, Piece, sentence
from tui.widgets.rows import GUTTER, Row, Rows

AT_ONCE = 200
"""More steps than this below one step are shown in pieces."""
MOST_LOOKED_AT = 4000
"""A search opens at most this many steps."""

_numbers = count()


@dataclass(eq=False)
class Branch:
    """One sentence with the way to find what stands below it."""

    sign: str
    text: str
    place: str = ""
    below: Callable[[], Sequence[Branch]] | None = None
    data: Any = None
    opened: bool = False
    depth: int = 0
    heading: bool = False
    shown: int = AT_ONCE
    key: str = field(default_factory=lambda: f"tak-{next(_numbers)}")
    _found: list[Branch] | None = None

    @property
    def children(self) -> list[Branch]:
        """The steps below, found when first asked for."""
        if self._found is None:
            self._found = list(self.below()) if self.below else []
            for child in self._found:
                child.depth = self.depth + 1
        return self._found

    @property
    def leaf(self) -> bool:
        return not self.children if self._found is not None else self.below is None


Found = tuple[Branch, tuple[Branch, ...]]
"""A step with the steps above it."""


class SentenceTree(Rows):
    """Rows that open and close."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("right,l", "unfold", "Openen", show=False),
        Binding("left", "fold", "Sluiten", show=False),
        Binding("space", "turn", "Open of dicht", show=False),
        Binding("e", "unfold_all", "Keten openen", show=False),
    ]

    def __init__(self, empty: str = "", enter: str = "", **options: Any) -> None:
        super().__init__(empty, enter, **options)
        self.roots: list[Branch] = []

    def plant(self, roots: Iterable[Branch]) -> None:
        """Show another tree."""
        self.roots = list(roots)
        self._grow(self.roots[0].key if self.roots else None)

    @property
    def branch(self) -> Branch | None:
        row = self.row
        return row.data if row is not None and isinstance(row.data, Branch) else None

    @property
    def built(self) -> int:
        """How many steps have been made so far."""
        todo, number = list(self.roots), 0
        while todo:
            branch = todo.pop()
            number += 1
            todo += branch._found or []
        return number

    def action_choose(self) -> None:
        if self.branch is not None:
            super().action_choose()
            self.action_turn()

    def clicked(self, index: int, x: int) -> None:
        """A click on the mark before a sentence opens or closes it at once."""
        branch: Branch = self.rows[index].data
        if x - GUTTER - 2 * branch.depth in (0, 1) and not branch.leaf:
            self._to(index)
            self.action_turn()
        else:
            super().clicked(index, x)

    def action_turn(self) -> None:
        branch = self.branch
        if branch is not None and branch.data is _MORE:
            self._show_more(branch)
        elif branch is not None and not branch.leaf:
            branch.opened = not branch.opened
            self._grow(branch.key)

    def action_unfold(self) -> None:
        branch = self.branch
        if branch is None:
            return
        if branch.leaf or branch.opened:
            self.action_move(1)
        else:
            self.action_turn()

    def action_fold(self) -> None:
        branch = self.branch
        if branch is None:
            return
        if branch.opened and not branch.leaf:
            self.action_turn()
        else:
            parent = next((b for b in self._path(branch) if branch in b.children), None)
            if parent is not None:
                self.go_to(parent.key)

    def action_unfold_all(self) -> None:
        """Open the step under the cursor and every step below it that is the only one."""
        branch = start = self.branch
        while branch is not None and not branch.leaf:
            branch.opened = True
            branch = branch.children[0] if len(branch.children) == 1 else None
        self._grow(start.key if start else None)

    def search(self, wanted: str, step: int = 1) -> bool:
        """Find the next sentence with the text, also in what is not open yet, and open the way to it."""
        needle = wanted.casefold()
        everything = list(islice(self._walk(self.roots, ()), MOST_LOOKED_AT))
        here = next((i for i, (b, _) in enumerate(everything) if b is self.branch), -1)
        order = everything[here + 1 :] + everything[: here + 1]
        if step < 0:
            order = (everything[max(here, 0) :] + everything[: max(here, 0)])[::-1]
        for branch, path in order:
            if needle in f"{branch.text} {branch.place}".casefold():
                for above in path:
                    above.opened = True
                    if branch in above.children:
                        above.shown = max(above.shown, above.children.index(branch) + 1)
                self._grow(branch.key)
                return True
        return False

    def _walk(self, branches: Sequence[Branch], path: tuple[Branch, ...]) -> Iterator[Found]:
        for branch in branches:
            yield branch, path
            yield from self._walk(branch.children, (*path, branch))

    def _path(self, branch: Branch) -> list[Branch]:
        return [b for b in self._open(self.roots) if b.depth == branch.depth - 1 and b._found]

    def _open(self, branches: Sequence[Branch]) -> Iterator[Branch]:
        for branch in branches:
            yield branch
            if branch.opened:
                yield from self._open(branch.children[: branch.shown])
                hidden = len(branch.children) - branch.shown
                if hidden > 0:
                    more = Branch("▸", f"nog {hidden} stappen: Enter toont er meer", data=_MORE, depth=branch.depth + 1)
                    more.key = f"meer-{branch.key}"
                    yield more

    def _show_more(self, more: Branch) -> None:
        for branch in self._open(self.roots):
            if f"meer-{branch.key}" == more.key:
                next_key = branch.children[branch.shown].key
                branch.shown += AT_ONCE
                self._grow(next_key)
                return

    def _grow(self, keep: str | None) -> None:
        self.fill((Row(b.key, partial(_draw, b), b, f"{b.text} {b.place}") for b in self._open(self.roots)), keep)


_MORE = object()


def _draw(branch: Branch, wide: int) -> list[list[Piece]]:
    mark = " " if branch.leaf else "▾" if branch.opened else "▸"
    lead = [("  " * branch.depth, ""), (f"{mark} ", "zacht")]
    if branch.sign and branch.data is not _MORE:
        lead.append((f"{branch.sign} ", SIGN_ROLES.get(branch.sign, "")))
    return sentence(lead, branch.text, branch.place, wide, "sterk" if branch.heading else "")
