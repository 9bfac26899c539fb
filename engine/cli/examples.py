"""The examples at the end of each help text. They name procedures, norms and dossiers, so they stand in ``kb/``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

import click

from engine.knowledge.folders import KB_ROOT


def with_examples(command: click.Command, words: str) -> click.Command:
    """The command, and those in it, with their examples; ``words`` are what is typed behind ``waarom``."""
    told = _examples().get(words, ())
    if told:
        heading = "Voorbeelden:" if len(told) > 1 else "Voorbeeld:"
        command.epilog = "\n".join(("\b", heading, *(f"  waarom {line}" for line in told)))
    if isinstance(command, click.Group):
        for name, each in command.commands.items():
            with_examples(each, f"{words} {name}")
    return command


@cache
def _examples() -> Mapping[str, list[str]]:
    return tomllib.loads((KB_ROOT / "voorbeelden.toml").read_text(encoding="utf-8"))
