"""Reading scenarios over without running them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from engine.specs.documents import Example, examples
from engine.specs.house import feature_files, grammar, place_of
from engine.specs.lint import Remark, lint, misplaced


def check(places: Iterable[Path]) -> tuple[list[Remark], int, int]:
    """Everything that the lint finds in files and folders, and how many examples and files there are."""
    places = list(places)
    remarks = [remark for place in places for remark in misplaced(place)]
    count, files = 0, feature_files(places)
    for path in files:
        remarks.extend(lint(path, grammar(), place_of(path)))
        try:
            count += len(examples(path))
        except Exception:
            continue  # the lint has said why the file cannot be read
    return remarks, count, len(files)


def with_tags(tags: Sequence[str]) -> Callable[[Example], bool]:
    """Whether an example has all the tags; ``bron:procedure/3.4`` also means the places below it."""
    names = [tag.removeprefix("@") for tag in tags]
    return lambda example: all(any(t == n or t.startswith(f"{n}/") for t in example.tags) for n in names)
