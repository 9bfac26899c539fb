"""Makes click speak Dutch, whatever the language of the system is.

click asks ``gettext`` for its texts, and ``gettext`` asks the environment for a language. Neither is needed here:
``speak_dutch`` puts a look-up in ``dutch_texts`` where click's own modules keep the two functions of ``gettext``.
A text without a translation stays English; ``tests/test_cli_dutch.py`` sees to it that there is none.

Two things remain as they are, so no command should use them: ``click.confirm`` asks for y or n, and ``click.File``
repeats what the operating system says about a file.
"""

from __future__ import annotations

import gettext
import importlib
import re
import sys
from collections.abc import Iterable
from typing import Any

import click

from engine.cli.dutch_texts import PLURALS, TEXTS

LATE_MODULES = ("click._termui_impl", "click.shell_completion")
"""The modules with texts that click itself imports only when it needs them."""

TYPE_NAMES: dict[type[Any], str] = {
    click.types.StringParamType: "tekst",
    click.types.UnprocessedParamType: "tekst",
    click.types.IntParamType: "geheel getal",
    click.types.IntRange: "geheel getal",
    click.types.FloatParamType: "getal",
    click.types.FloatRange: "getal",
    click.types.BoolParamType: "ja/nee",
    click.types.UUIDParameterType: "uuid",
    click.types.DateTime: "datum",
    click.types.Choice: "keuze",
    click.types.File: "bestand",
}
"""What kinds of values are called, which click does not offer for translation; ``Path`` takes its name from TEXTS."""

USAGE_WORDS = {"OPTIONS": "OPTIES", "ARGS": "ARGUMENTEN", "COMMAND": "COMMANDO"}
"""The placeholders of the usage line, which click does not offer for translation either."""


def translate(text: str) -> str:
    """A text of click in Dutch; any other text as it is."""
    return TEXTS.get(text, text)


def translate_plural(singular: str, plural: str, number: int) -> str:
    """A text of click in Dutch that depends on a number."""
    one, more = PLURALS.get((singular, plural), (singular, plural))
    return one if number == 1 else more


def translate_usage(pieces: str) -> str:
    """What follows the name of the program in the usage line, as ``[OPTIES] COMMANDO [ARGUMENTEN]...``."""
    return re.sub(r"\b(OPTIONS|ARGS|COMMAND)(?=\d?\b)", lambda word: USAGE_WORDS[word[1]], pieces)


_english_hint = click.Option.get_error_hint


def _dutch_hint(option: click.Option, ctx: click.Context | None) -> str:
    return _english_hint(option, ctx).replace(" (env var: ", " (omgevingsvariabele: ")


class DutchFormatter(click.HelpFormatter):
    """Translates what click fixed before ``speak_dutch`` was called, or does not offer for translation."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, translate_usage(args), prefix)

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(term, translate(text)) for term, text in rows], col_max, col_spacing)


def _path_name(path: click.Path[Any]) -> str:
    return translate(vars(path)["name"])


def _set_path_name(path: click.Path[Any], name: str) -> None:
    vars(path)["name"] = name


def speak_dutch() -> None:
    """Let click speak Dutch in this process, also in commands that were declared before; twice does no harm."""
    for name in LATE_MODULES:
        importlib.import_module(name)
    for module in [module for name, module in sys.modules.items() if name.startswith("click.")]:
        for name, value in list(vars(module).items()):
            if value is gettext.gettext:
                setattr(module, name, translate)
            elif value is gettext.ngettext:
                setattr(module, name, translate_plural)
    for kind, dutch in TYPE_NAMES.items():
        kind.name = dutch
    click.types.BoolParamType.bool_states.update({"ja": True, "nee": False, "j": True})
    # A path is named when it is made, perhaps before this function is called: translate its name when it is read.
    click.Path.name = property(_path_name, _set_path_name)  # type: ignore[assignment]
    click.Option.get_error_hint = _dutch_hint  # type: ignore[assignment, method-assign]
    click.Context.formatter_class = DutchFormatter
