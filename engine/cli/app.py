"""The command group: every command is a module that is imported only when it is used."""

from __future__ import annotations

import importlib
import sys

import click

from engine import __version__
from engine.cli.dutch import speak_dutch
from engine.cli.examples import with_examples
from engine.cli.output import fail

COMMANDS = {
    "demo": "Beoordeelt de meegeleverde voorbeelddossiers, van begin tot eind.",
    "toets": "Beoordeelt dossiers: uitkomst, gronden, waar het van afhangt en wat ontbreekt.",
    "uitleg": "Legt uit waarom, of waarom niet, met vindplaatsen.",
    "herstel": "Toont wat de uitkomst zou veranderen, en wat niet te herstellen is.",
    "watals": "Verandert gegevens en toont de uitkomst ervoor en erna.",
    "vergelijk": "Vergelijkt twee dossiers, standpunten, scenario's of versies van de regels.",
    "vraag": "Toont welke ontbrekende gegevens de uitkomst bepalen, de sterkste eerst.",
    "brief": "Schrijft een conceptbrief met alle gronden en de termijn voor rechtsbescherming.",
    "budget": "Toont per jaar wat in de taak zit, wie betaalt, welke bedragen gelden en wat open is.",
    "inclusie": "Toetst aan welke inclusiecriteria een jeugdige voldoet, en wat daaruit volgt.",
    "bevoegdheid": "Toetst of de opdrachtgever iets mag: op welke grond, onder welke voorwaarden.",
    "rechtsgang": "Toetst wat een inschrijver na een beslissing nog kan, en of de procedure stilstaat.",
    "personeel": "Toetst wie welke activiteit mag doen, naar beroep, opleiding en register.",
    "controleer": "Controleert of de kennisbank, of een voorgestelde regel, in elkaar past.",
    "procedures": "Vergelijkt de procedures: wat elk document op dezelfde vraag antwoordt, en waar dat staat.",
    "batch": "Beoordeelt veel dossiers tegelijk en schrijft een tabel, met een bon.",
    "normen": "Toont de normen of bevindingen van een procedure, of alles over één daarvan.",
    "bronnen": "Toont waarvoor elk deel van een document is gebruikt, en de passage uit uw eigen exemplaar.",
    "specs": "Controleert de scenario's en laat ze lopen.",
    "zinnen": "Toont de zinnen waaruit scenario's bestaan.",
    "termijnen": "Toont elke datum en termijn, en of een planning haalbaar is.",
    "sjabloon": "Maakt een invulsjabloon (XLSX) voor dossiers.",
    "tui": "Toont dossiers op het scherm: waarom, wat als, en waar een uitkomst van afhangt.",
}

EXIT_DONE, EXIT_NEGATIVE, EXIT_INPUT, EXIT_ENGINE, EXIT_INTERRUPTED = 0, 1, 2, 3, 130


class LazyGroup(click.Group):
    """A group whose commands live in ``engine.cli.<name>``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            if not cmd_name.startswith("-"):
                raise click.exceptions.NoSuchCommand(cmd_name, possibilities=COMMANDS, ctx=ctx)
            return None
        command: click.Command = importlib.import_module(f"engine.cli.{cmd_name}").command
        return with_examples(command, cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commando's"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["--help", "-h"], "max_content_width": 100})
@click.version_option(__version__, "--versie", message="waarom %(version)s")
def group() -> None:
    """Waarom: wat een aanbestedingsdocument beslist, waarom, en waar het van afhangt."""


def run(arguments: list[str] | None = None) -> int:
    """Run a command line and return its exit code: 0 done, 1 negative, 2 wrong input, 3 engine, 130 interrupted."""
    speak_dutch()
    try:
        result = group.main(args=arguments, prog_name="waarom", standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as error:
        error.show()
        return EXIT_INPUT
    except (click.Abort, KeyboardInterrupt):
        print("Onderbroken.", file=sys.stderr)
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()
        return EXIT_DONE
    except Exception as error:
        return _engine_error(error)
    return result if isinstance(result, int) else EXIT_DONE


def _engine_error(error: Exception) -> int:
    """A mistake in a rule file, told with its place; or a defect of ours, with the details for whoever mends it."""
    import os
    import traceback

    from engine.knowledge.base import DataFileError
    from engine.solving.program import ProgramError
    from engine.terms import PlacedError

    if os.environ.get("WAAROM_DEBUG"):
        traceback.print_exc()
    if isinstance(error, (PlacedError, DataFileError)):
        fail(f"Fout in de kennisbank: {error}")
        return EXIT_INPUT
    if isinstance(error, ProgramError):
        fail("Fout in de kennisbank: een regel noemt iets wat er niet is; waarom controleer --snel wijst haar aan.")
        return EXIT_INPUT
    fail(f"De engine kon dit niet uitvoeren ({type(error).__name__}: {error}). Zet WAAROM_DEBUG=1 voor de details.")
    return EXIT_ENGINE
