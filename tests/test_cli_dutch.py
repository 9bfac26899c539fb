"""click speaks Dutch: every text it can print has a translation, and no English is left in help and errors."""

from __future__ import annotations

import ast
import gettext
import os
import re
import string
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result

from engine.cli.dutch import LATE_MODULES, TYPE_NAMES, speak_dutch, translate_usage
from engine.cli.dutch_texts import PLURALS, TEXTS

SOURCES = sorted(Path(click.__file__).parent.glob("*.py"))
ELSEWHERE = {"click._winconsole"}
"""Modules with texts that exist on Windows only, where click imports them at once."""


# --- the catalogue is complete --------------------------------------------------


def translated_calls(name: str) -> Iterator[ast.Call]:
    """The calls ``name(...)`` in the sources of click."""
    for source in SOURCES:
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == name:
                yield node


def constants(nodes: list[ast.expr]) -> tuple[Any, ...]:
    return tuple(node.value if isinstance(node, ast.Constant) else ast.unparse(node) for node in nodes)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name} | set(re.findall(r"%\(\w+\)s", text))


def test_every_text_has_a_translation() -> None:
    used = {constants(call.args)[0] for call in translated_calls("_")}
    assert len(used) > 50
    # One text is not written where it is looked up: "required".
    used = used - {"extra['required']"} | {"required"}
    assert used - TEXTS.keys() == set()
    assert TEXTS.keys() - used == set()


def test_every_plural_has_a_translation() -> None:
    used = {constants(call.args)[:2] for call in translated_calls("ngettext")}
    assert used
    assert used ^ PLURALS.keys() == set()


@pytest.mark.parametrize("english", [*TEXTS, *PLURALS])
def test_a_translation_asks_for_no_other_value(english: str | tuple[str, str]) -> None:
    if isinstance(english, str):
        assert fields(TEXTS[english]) <= fields(english)
    else:
        known = fields(english[0]) | fields(english[1])
        assert all(fields(dutch) <= known for dutch in PLURALS[english])


def test_every_module_looks_up_here() -> None:
    speak_dutch()
    with_texts = {f"click.{source.stem}" for source in SOURCES if "gettext import" in source.read_text("utf-8")}
    assert with_texts - sys.modules.keys() <= ELSEWHERE
    assert set(LATE_MODULES) <= with_texts
    for module in with_texts & sys.modules.keys():
        left = [n for n, v in vars(sys.modules[module]).items() if v in (gettext.gettext, gettext.ngettext)]
        assert not left, module


def test_every_type_has_a_name() -> None:
    named = {
        kind
        for kind in vars(click.types).values()
        if isinstance(kind, type) and issubclass(kind, click.ParamType) and isinstance(vars(kind).get("name"), str)
    }
    assert named == TYPE_NAMES.keys()


def test_every_placeholder_of_the_usage_line_is_translated() -> None:
    source = Path(click.core.__file__).read_text(encoding="utf-8")
    texts = {node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant)}
    placeholders = {text for text in texts if isinstance(text, str) and re.fullmatch(r"[A-Z0-9\[\]. ]*\[[A-Z].*", text)}
    assert "[OPTIONS]" in placeholders and "COMMAND [ARGS]..." in placeholders
    for text in placeholders:
        assert set(re.findall(r"[A-Z]+", translate_usage(text))) <= {"OPTIES", "COMMANDO", "ARGUMENTEN"}


# --- nothing English is printed -------------------------------------------------


def words(texts: list[str]) -> set[str]:
    bare = [re.sub(r"\{.*?\}|%\(\w+\)s", " ", text) for text in texts]
    return {word.lower() for text in bare for word in re.findall(r"[A-Za-z]{2,}", text)}


ENGLISH = words([*TEXTS, *(text for pair in PLURALS for text in pair)]) | words(
    ["OPTIONS ARGS COMMAND text integer float range boolean filename datetime choice env var true false yes no"]
)
DUTCH = words([*TEXTS.values(), *(text for pair in PLURALS.values() for text in pair), *TYPE_NAMES.values()])


def early() -> click.Command:
    """A command that was declared before click learned Dutch."""

    @click.command("vroeg")
    @click.version_option("1.0", "--versie")
    @click.argument("invoer", type=click.Path(exists=True, dir_okay=False))
    @click.option("--map", type=click.Path(exists=True, file_okay=False))
    @click.option("--pad", type=click.Path())
    def command(**values: Any) -> None: ...

    return command


EARLY = early()


@pytest.fixture
def program() -> click.Group:
    speak_dutch()

    @click.group("proef")
    @click.version_option("1.0", "--versie")
    def group() -> None:
        """Een proefprogramma."""

    @group.command()
    @click.argument("namen", nargs=2)
    @click.option("--soort", type=click.Choice(["perceel", "inschrijver"]), required=True, help="De soort.")
    @click.option("--aantal", type=int, default=3, show_default=True, show_envvar=True, envvar="PROEF_AANTAL")
    @click.option("--graad", type=click.IntRange(1, 9), default=lambda: 1, show_default=True)
    @click.option("--maat", type=float, help="De maat.")
    @click.option("--deel", type=click.FloatRange(0, 1))
    @click.option("--zeker", type=bool)
    @click.option("--dag", type=click.DateTime(["%Y-%m-%d"]))
    @click.option("--sleutel", type=click.UUID)
    @click.option("--paar", type=(str, int))
    @click.option("--bron", type=click.File())
    @click.option("--snel/--traag", default=True, show_default=True)
    @click.option("--oud", deprecated="Gebruik --soort.")
    def toon(**values: Any) -> None:
        """Toont iets."""

    @group.command(deprecated=True)
    def weg() -> None:
        """Doet niets meer."""

    @group.command()
    @click.password_option("--woord")
    def geheim(woord: str) -> None:
        """Vraagt iets."""

    @group.command()
    @click.argument("soort", type=click.Choice(["a", "b"]))
    def kies(soort: str) -> None:
        """Kiest iets."""

    @group.command()
    @click.argument("los", type=click.File("w", lazy=True))
    def schrijf(los: Any) -> None:
        """Schrijft iets."""
        raise click.FileError("uit.txt")

    @group.command()
    def stop() -> None:
        """Breekt af."""
        raise click.Abort

    @group.group()
    def reeks() -> None:
        """Een groep in de groep."""

    group.add_command(EARLY)
    return group


@pytest.fixture
def run(program: click.Group, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    monkeypatch.chdir(tmp_path)

    def call(line: str, **options: Any) -> Result:
        return CliRunner().invoke(program, line.split(), prog_name="proef", terminal_width=200, **options)

    return call


def assert_dutch(output: str) -> None:
    assert output.strip()
    text = re.sub(r"--\w+", "", output)  # the names of options are not texts
    assert words([text]) & (ENGLISH - DUTCH) == set()


def test_the_watch_list_is_not_empty() -> None:
    assert {"usage", "options", "commands", "missing", "such", "invalid", "exist", "unexpected", "try"} <= (
        ENGLISH - DUTCH
    )


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("--help", ["Gebruik: proef [OPTIES] COMMANDO [ARGUMENTEN]...", "Opties:", "Commando's:", "(VEROUDERD)"]),
        ("--help", ["Toont deze uitleg en stopt.", "Toont de versie en stopt."]),
        ("--versie", ["proef, versie 1.0"]),
        ("toon --help", ["Gebruik: proef toon [OPTIES] NAMEN...", "[verplicht]", "standaard: 3", "(wordt bepaald)"]),
        ("toon --help", ["omgevingsvariabele: PROEF_AANTAL", "--aantal GEHEEL GETAL", "--zeker JA/NEE"]),
        ("toon --help", ["--bron BESTAND", "--paar <TEKST GEHEEL GETAL>...", "[standaard: snel]"]),
        ("vroeg --help", ["Toont de versie en stopt.", "--map MAP", "--pad PAD"]),
        ("reeks --help", ["Gebruik: proef reeks [OPTIES] COMMANDO [ARGUMENTEN]..."]),
    ],
)
def test_help(run: Callable[..., Result], line: str, expected: list[str]) -> None:
    result = run(line)
    assert result.exit_code == 0
    assert_dutch(result.output)
    assert [text for text in expected if text not in result.output] == []


TOON = "toon a b --soort perceel "


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("toon --soort perceel", "Fout: Ontbrekend argument 'NAMEN...'."),
        ("toon a --soort perceel", "Fout: Het argument 'namen' krijgt 2 waarden."),
        ("toon a b", "Fout: Ontbrekende optie '--soort'. Kies uit:\n\tperceel,\n\tinschrijver"),
        ("kies", "Fout: Ontbrekend argument '{a|b}'. Kies uit:"),
        ("--onbekend", "Fout: De optie '--onbekend' bestaat niet."),
        ("toon --sort x", "Fout: De optie '--sort' bestaat niet. Bedoelt u '--soort'?"),
        ("toon --maal x", "(Bedoelt u een van deze: "),
        ("toom", "Fout: Het commando 'toom' bestaat niet. Bedoelt u 'toon'?"),
        ("--versie=ja", "Fout: De optie '--versie' krijgt geen waarde."),
        (TOON + "--aantal", "Fout: De optie '--aantal' vraagt een waarde."),
        (TOON + "--paar x", "Fout: De optie '--paar' vraagt 2 waarden."),
        (TOON + "--aantal veel", "voor '--aantal' (omgevingsvariabele: 'PROEF_AANTAL'): 'veel' is geen geldig geheel"),
        (TOON + "--graad 12", "Fout: Ongeldige waarde voor '--graad': 12 valt buiten de grenzen 1<=x<=9."),
        (TOON + "--graad x", "'x' is geen geldig geheel getal."),
        (TOON + "--maat 1,5", "'1,5' is geen geldig getal."),
        (TOON + "--deel x", "'x' is geen geldig getal."),
        (TOON + "--zeker misschien", "'misschien' is geen ja of nee."),
        (TOON + "--dag morgen", "'morgen' heeft niet de vorm '%Y-%m-%d'."),
        (TOON + "--sleutel x", "'x' is geen geldige UUID."),
        ("toon a b --soort anders", "'anders' is geen van 'perceel', 'inschrijver'."),
        ("vroeg er_niet.txt", "Fout: Ongeldige waarde voor 'INVOER': Bestand 'er_niet.txt' bestaat niet."),
        ("vroeg .", "Bestand '.' is een map."),
        ("vroeg --map er_niet .", "Map 'er_niet' bestaat niet."),
        ("weg extra", "Fout: Onverwacht extra argument (extra)"),
        ("weg nog meer", "Fout: Onverwachte extra argumenten (nog meer)"),
    ],
)
def test_usage_errors(run: Callable[..., Result], line: str, expected: str) -> None:
    result = run(line)
    assert result.exit_code == 2
    assert expected in result.output
    assert_dutch(result.output)
    # Where click does not know the command, it prints no usage line.
    assert re.match(r"Fout: |Gebruik: proef.*\nProbeer 'proef( \w+)? --help' voor uitleg\.\n\n", result.output)


@pytest.mark.parametrize(
    ("line", "typed", "expected", "code"),
    [
        ("stop", "", "Afgebroken.", 1),
        ("weg", "", "Let op: het commando 'weg' is verouderd.", 0),
        (TOON + "--oud x", "", "Let op: 'oud' is verouderd. Gebruik --soort.", 0),
        (TOON + "--zeker ja", "", "", 0),
        ("geheim", "a\nb\na\na\n", "Fout: de twee ingevoerde waarden zijn niet gelijk.", 0),
        ("schrijf uit.txt", "", "Fout: Het bestand 'uit.txt' kan niet worden geopend: onbekende fout", 1),
    ],
)
def test_other_messages(run: Callable[..., Result], line: str, typed: str, expected: str, code: int) -> None:
    result = run(line, input=typed)
    assert result.exit_code == code, result.output
    assert expected in result.output
    if expected:
        assert_dutch(result.output)


def test_twice_does_no_harm(run: Callable[..., Result]) -> None:
    speak_dutch()
    assert run("--help").output.startswith("Gebruik: proef [OPTIES] COMMANDO")


@pytest.mark.parametrize("language", ["C", "de_DE.UTF-8", "en_US.UTF-8"])
def test_the_system_has_no_say(language: str) -> None:
    """Commands declared first, in a process of another language."""
    code = (
        "import click; command = click.version_option('1.0')(click.Command('proef'));"
        "from engine.cli.dutch import speak_dutch; speak_dutch(); command.main(['--help'])"
    )
    environment = {**os.environ, "LANG": language, "LC_ALL": language, "LANGUAGE": language}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert "Toont de versie en stopt." in done.stdout
    assert_dutch(done.stdout)
