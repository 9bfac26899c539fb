"""``waarom zinnen``: the sentences of which scenarios consist."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from engine.cli.app import EXIT_DONE, EXIT_NEGATIVE
from engine.cli.options import FORMAT
from engine.cli.output import fail, width, write_json
from engine.knowledge.scenarios import FEATURES
from engine.specs.catalogue import name_of, outdated, search, usage, write
from engine.specs.grammar import Sentence
from engine.specs.house import feature_files, grammar
from engine.wording.sentence_list import sentence_lines


@click.command("zinnen")
@click.argument("zoek", nargs=-1)
@click.option("--schrijf", is_flag=True, help="Schrijft docs/zinnen.md en de instellingen voor editors opnieuw.")
@click.option("--nakijken", is_flag=True, help="Zegt of die bestanden nog bij de grammatica passen.")
@FORMAT
def command(zoek: tuple[str, ...], schrijf: bool, nakijken: bool, formaat: str) -> int:
    """Toont de zinnen voor scenario's, met betekenis, voorbeeld en hoe vaak ze worden gebruikt."""
    if schrijf:
        for path in write(grammar(), Path.cwd()):
            fail(f"Geschreven: {path}")
        return EXIT_DONE
    if nakijken:
        old = outdated(grammar(), Path.cwd())
        for path in old:
            fail(f"{path} past niet meer bij features/grammatica.toml; schrijf het met: waarom zinnen --schrijf")
        return EXIT_NEGATIVE if old else EXIT_DONE
    words = " ".join(zoek)
    found = search(grammar(), words)
    counts = usage(grammar(), feature_files((FEATURES,)))
    if formaat == "json":
        write_json([_record(s, counts[name_of(s)]) for s in found])
    elif found:
        click.echo("\n".join(sentence_lines(found, counts, width())))
    else:
        fail(f"Geen zin gaat over “{words}”.")
    return EXIT_DONE if found else EXIT_NEGATIVE


def _record(sentence: Sentence, count: int) -> dict[str, Any]:
    return {
        "trefwoord": sentence.keyword,
        "zin": sentence.template,
        "betekenis": sentence.meaning,
        "voorbeeld": sentence.example,
        "onderwerp": sentence.subject,
        "invullen": {
            n: {"soort": k.name, "uitleg": k.meaning, "eenheid": k.unit} for n, k in sentence.parameters.items()
        },
        "tabel": sentence.table or None,
        "gebruikt": count,
    }
