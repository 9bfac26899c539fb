"""What rule files held is kept, and read again as soon as anything about it is another."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.files import cache_folder
from engine.knowledge.base import Source, read_source, rule_files
from engine.knowledge.kept import kept

PROCEDURE = "zhz_2022"
TEXTS = {"een.lp": "een(1).\n", "twee.lp": "% @onderwerp Twee\ntwee(X) :- een(X), X > 0, not drie(X).\n"}


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files that were read, where nothing was kept yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "bewaard"))
    return []


def read(texts: dict[str, str], asked: list[str]) -> dict[str, Source]:
    def noted(text: str, name: str) -> Source:
        asked.append(name)
        return read_source(text, name)

    return kept("regels", texts, noted)


def test_a_file_is_read_once_and_again_when_its_text_changes(asked: list[str]) -> None:
    first = read(TEXTS, asked)
    assert asked == ["een.lp", "twee.lp"]
    assert read(TEXTS, asked) == first
    assert asked == ["een.lp", "twee.lp"]
    changed = read({**TEXTS, "een.lp": "een(2).\n"}, asked)
    assert asked[2:] == ["een.lp"]
    assert changed["een.lp"].text == "een(2).\n" and changed["twee.lp"] == first["twee.lp"]


@pytest.mark.parametrize("content", [b"", b"geen regels", b"\x80\x05]\x94."], ids=["empty", "text", "a list"])
def test_what_cannot_be_used_counts_as_nothing(content: bytes, asked: list[str]) -> None:
    first = read(TEXTS, asked)
    (path,) = (p for p in cache_folder().rglob("*") if p.is_file())
    path.write_bytes(content)
    assert read(TEXTS, asked) == first
    assert asked == ["een.lp", "twee.lp"] * 2


def test_where_nothing_can_be_written_it_is_read_every_time(
    tmp_path: Path, asked: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "vol").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "vol"))
    assert read(TEXTS, asked) == read(TEXTS, asked)
    assert asked == ["een.lp", "twee.lp"] * 2


def test_what_is_kept_of_a_procedure_is_what_its_files_hold(asked: list[str]) -> None:
    texts = {name: path.read_text(encoding="utf-8") for name, path in rule_files(PROCEDURE).items()}
    read(texts, asked)
    assert read(texts, asked) == {name: read_source(text, name) for name, text in texts.items()}
    assert len(asked) == len(texts)
