"""Rows to walk through, each of one or more lines. Only what is in view is drawn, so length costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui.tekst import Piece, clean, wrap

CURSOR, GUTTER = "›", 2
Draw = Callable[[int], list[list[Piece]]]


@dataclass(frozen=True, slots=True)
class Row:
    """One row. ``draw`` gives its lines, ``above`` those of a heading over it; a search looks in ``text``."""

    key: str
    draw: Draw
    data: Any = None
    text: str = ""
    above: Draw | None = None

    def lines(self, wide: int) -> list[list[Piece]]:
        """The row with its heading."""
        return [*(self.above(wide) if self.above else ()), *self.draw(wide)]


class Rows(ScrollView, can_focus=True):
    """A list of rows with a cursor."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "rows--cursor", "rows--sterk", "rows--zacht", "rows--goed", "rows--fout", "rows--open", "rows--leeg",
    }  # fmt: skip
    DEFAULT_CSS = """
    Rows { height: 1fr; background: $background; overflow-x: hidden; scrollbar-size-vertical: 1;
           scrollbar-gutter: stable; }
    Rows .rows--cursor { text-style: none; background: $surface; }
    Rows:focus .rows--cursor { text-style: bold; background: $primary-muted; color: $foreground; }
    Rows .rows--sterk { text-style: bold; }
    Rows .rows--goed { color: $text-success; text-style: bold; }
    Rows .rows--fout { color: $text-error; text-style: bold; }
    Rows .rows--open { color: $text-warning; text-style: bold; }
    Rows .rows--leeg { text-style: italic; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "move(-1)", "Omhoog", show=False),
        Binding("down,j", "move(1)", "Omlaag", show=False),
        Binding("pageup", "page(-1)", "Bladzijde omhoog", show=False),
        Binding("pagedown", "page(1)", "Bladzijde omlaag", show=False),
        Binding("home", "edge(0)", "Naar het begin", show=False),
        Binding("end", "edge(-1)", "Naar het eind", show=False),
        Binding("enter", "choose", "Openen", show=False),
    ]

    class Highlighted(Message):
        """The cursor moved to another row."""

        def __init__(self, rows: Rows, row: Row) -> None:
            super().__init__()
            self.rows, self.row = rows, row

        @property
        def control(self) -> Rows:
            return self.rows

    class Chosen(Message):
        """Enter or a click on the row that was already under the cursor."""

        def __init__(self, rows: Rows, row: Row) -> None:
            super().__init__()
            self.rows, self.row = rows, row

        @property
        def control(self) -> Rows:
            return self.rows

    def __init__(self, empty: str = "", enter: str = "", **options: Any) -> None:
        """``empty`` is shown when there are no rows, ``enter`` says at the foot what Enter does."""
        super().__init__(**options)
        if enter:
            self._bindings = self._bindings.copy()
            self._bindings.key_to_bindings["enter"] = [Binding("enter", "choose", enter, key_display="Enter")]
        self.rows: list[Row] = []
        self.cursor = 0
        self.empty = empty
        self._lines: list[tuple[int, list[Piece]]] = []
        self._tops: list[int] = []
        """The first line of each row with its heading; in ``_starts`` of the row itself."""
        self._starts: list[int] = []
        self._width = 0

    # --- content --------------------------------------------------------------

    def fill(self, rows: Iterable[Row], keep: str | None = None) -> None:
        """Show other rows; the cursor stays on the row with the same key, or the one named."""
        key = keep if keep is not None else (self.row.key if self.row else None)
        before = self.row.key if self.row else None
        self.rows = list(rows)
        self.cursor = next((i for i, r in enumerate(self.rows) if r.key == key), min(self.cursor, self._last))
        self._lay_out()
        if self.row is not None and self.row.key != before:
            self.post_message(self.Highlighted(self, self.row))

    def say(self, text: str) -> None:
        """What to show when there are no rows."""
        self.empty = text
        self._lay_out()

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if 0 <= self.cursor < len(self.rows) else None

    @property
    def _last(self) -> int:
        return max(0, len(self.rows) - 1)

    def go_to(self, key: str) -> bool:
        """Put the cursor on a row; false if there is no such row."""
        found = next((i for i, r in enumerate(self.rows) if r.key == key), None)
        if found is None:
            return False
        self._to(found)
        return True

    def search(self, wanted: str, step: int = 1) -> bool:
        """Go to the next row that holds the text; false if no row does."""
        needle = wanted.casefold()
        count = len(self.rows)
        for offset in range(count):
            place = (self.cursor + step * (offset + (0 if step == 0 else 1))) % count
            if needle in self.rows[place].text.casefold():
                self._to(place)
                return True
        return False

    # --- moving ---------------------------------------------------------------

    def action_move(self, step: int) -> None:
        self._to(max(0, min(self._last, self.cursor + step)))

    def action_page(self, direction: int) -> None:
        if not self._lines:
            return
        line = self._starts[self.cursor] + direction * max(1, self.size.height - 1)
        self._to(self._lines[max(0, min(len(self._lines) - 1, line))][0])

    def action_edge(self, which: int) -> None:
        self._to(0 if which == 0 else self._last)

    def action_choose(self) -> None:
        if self.row is not None:
            self.post_message(self.Chosen(self, self.row))

    def _to(self, place: int) -> None:
        changed = place != self.cursor
        self.cursor = place
        self._reveal()
        self.refresh()
        if changed and self.row is not None:
            self.post_message(self.Highlighted(self, self.row))

    def _reveal(self) -> None:
        if self._tops and self.cursor < len(self._tops):
            top = self._tops[self.cursor]
            end = self._tops[self.cursor + 1] if self.cursor + 1 < len(self._tops) else len(self._lines)
            self.scroll_to_region(Region(0, top, 1, end - top), animate=False, force=True)

    async def _on_click(self, event: events.Click) -> None:
        place = int(event.y + self.scroll_offset.y)
        if not 0 <= place < len(self._lines) or not self.rows:
            return
        self.clicked(self._lines[place][0], event.x)

    def clicked(self, index: int, x: int) -> None:
        """A click on a row: the first goes there, the next chooses it."""
        if index == self.cursor:
            self.action_choose()
        else:
            self._to(index)

    # --- drawing --------------------------------------------------------------

    def on_resize(self) -> None:
        if self.scrollable_content_region.width != self._width:
            self._lay_out()

    def _lay_out(self) -> None:
        self._width = self.scrollable_content_region.width
        wide = max(20, self._width - GUTTER)
        self._lines, self._tops, self._starts = [], [], []
        for index, row in enumerate(self.rows):
            self._tops.append(len(self._lines))
            self._lines += [(index, line) for line in (row.above(wide) if row.above else ())]
            self._starts.append(len(self._lines))
            self._lines += [(index, line) for line in row.draw(wide)]
        if not self.rows:
            self._lines = [(-1, [(line, "leeg")]) for line in wrap(self.empty, wide)] if self.empty else []
        self.virtual_size = Size(self._width, len(self._lines))
        self._reveal()
        self.refresh()

    def laid_out(self, wide: int) -> list[list[Piece]]:
        """All lines at a width, for a file."""
        return [line for row in self.rows for line in row.lines(wide)]

    def render_line(self, y: int) -> Strip:
        place = y + self.scroll_offset.y
        width = self.size.width
        base = self.rich_style
        if place >= len(self._lines):
            return Strip.blank(width, base)
        index, pieces = self._lines[place]
        under = bool(self.rows) and index == self.cursor and place >= self._starts[index]
        first = under and self._starts[index] == place
        if under:
            base = base + self._background("rows--cursor")
        segments = [Segment(CURSOR.ljust(GUTTER) if first else " " * GUTTER, base)]
        segments += [Segment(clean(text), self._styled(base, role)) for text, role in pieces]
        return Strip(segments).adjust_cell_length(width, base)

    def _background(self, name: str) -> Style:
        return self.get_component_rich_style(name, partial=True)

    def _styled(self, base: Style, role: str) -> Style:
        return base + self.get_component_rich_style(f"rows--{role}", partial=True) if role else base


def joined(lines: Sequence[Sequence[Piece]]) -> str:
    """What a search looks in."""
    return " ".join("".join(text for text, _ in line) for line in lines)
