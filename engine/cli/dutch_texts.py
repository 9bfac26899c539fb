"""The Dutch of every text that click can print; the keys are click's own words."""

from __future__ import annotations

TEXTS = {
    # Help.
    "Usage:": "Gebruik:",
    "Options": "Opties",
    "Positional arguments": "Argumenten",
    "Commands": "Commando's",
    "Show this message and exit.": "Toont deze uitleg en stopt.",
    "Show the version and exit.": "Toont de versie en stopt.",
    "%(prog)s, version %(version)s": "%(prog)s, versie %(version)s",
    "Confirm the action without prompting.": "Bevestigt zonder te vragen.",
    "default: {default}": "standaard: {default}",
    "(dynamic)": "(wordt bepaald)",
    "env var: {var}": "omgevingsvariabele: {var}",
    "required": "verplicht",
    "deprecated": "verouderd",
    "DeprecationWarning: The command {name!r} is deprecated.{extra_message}": (
        "Let op: het commando {name!r} is verouderd.{extra_message}"
    ),
    "DeprecationWarning: The {param_type} {name!r} is deprecated.{extra_message}": (
        "Let op: {name!r} is verouderd.{extra_message}"
    ),
    # Errors.
    "Error: {message}": "Fout: {message}",
    "Try '{command} {option}' for help.": "Probeer '{command} {option}' voor uitleg.",
    "Aborted!": "Afgebroken.",
    "Missing command.": "Ontbrekend commando.",
    "Missing argument": "Ontbrekend argument",
    "Missing option": "Ontbrekende optie",
    "Missing parameter": "Ontbrekende parameter",
    "Missing {param_type}": "Ontbreekt: {param_type}",
    "Missing parameter: {param_name}": "Ontbrekende parameter: {param_name}",
    "No such command {name!r}.": "Het commando {name!r} bestaat niet.",
    "No such option {name!r}.": "De optie {name!r} bestaat niet.",
    "Option {name!r} does not take a value.": "De optie {name!r} krijgt geen waarde.",
    "Argument {name!r} takes {nargs} values.": "Het argument {name!r} krijgt {nargs} waarden.",
    # Values.
    "Invalid value: {message}": "Ongeldige waarde: {message}",
    "Invalid value for {param_hint}: {message}": "Ongeldige waarde voor {param_hint}: {message}",
    "Value must be an iterable.": "De waarde moet een reeks zijn.",
    "Choose from:\n\t{choices}": "Kies uit:\n\t{choices}",
    "Choice({choices})": "Keuze({choices})",
    "{value!r} is not a valid {number_type}.": "{value!r} is geen geldig {number_type}.",
    "{value} is not in the range {range}.": "{value} valt buiten de grenzen {range}.",
    "{value!r} is not a valid boolean. Recognized values: {states}": "{value!r} is geen ja of nee.",
    "{value!r} is not a valid UUID.": "{value!r} is geen geldige UUID.",
    # Files.
    "file": "bestand",
    "directory": "map",
    "path": "pad",
    "{name} {filename!r} does not exist.": "{name} {filename!r} bestaat niet.",
    "{name} {filename!r} is a file.": "{name} {filename!r} is een bestand.",
    "{name} {filename!r} is a directory.": "{name} {filename!r} is een map.",
    "{name} {filename!r} is not readable.": "{name} {filename!r} is niet leesbaar.",
    "{name} {filename!r} is not writable.": "{name} {filename!r} is niet schrijfbaar.",
    "{name} {filename!r} is not executable.": "{name} {filename!r} is niet uitvoerbaar.",
    "Could not open file {filename!r}: {message}": "Het bestand {filename!r} kan niet worden geopend: {message}",
    "unknown error": "onbekende fout",
    "Unknown standard stream '{name}'": "Onbekende standaardstroom '{name}'",
    # Questions and the terminal.
    "Do you want to continue?": "Wilt u doorgaan?",
    "Repeat for confirmation": "Herhaal ter bevestiging",
    "Press any key to continue...": "Druk op een toets om door te gaan...",
    "Error: The two entered values do not match.": "Fout: de twee ingevoerde waarden zijn niet gelijk.",
    "Error: invalid input": "Fout: ongeldige invoer",
    "d": "d",
    "{editor}: Editing failed": "{editor}: bewerken mislukt",
    "{editor}: Editing failed: {e}": "{editor}: bewerken mislukt: {e}",
    "Windows error: {error}": "Fout van Windows: {error}",
    "Shell completion is not supported for Bash versions older than 4.4.": (
        "Aanvullen met de tabtoets kan niet in een Bash ouder dan 4.4."
    ),
    "Couldn't detect Bash version, shell completion is not supported.": (
        "De versie van Bash is niet te bepalen; aanvullen met de tabtoets kan niet."
    ),
    # Mistakes in the declaration of a command.
    "Name '{name}' defined twice": "De naam '{name}' staat er tweemaal",
    "Boolean option {decl!r} cannot use the same flag for true/false.": (
        "De optie {decl!r} kan voor ja en nee niet dezelfde vlag gebruiken."
    ),
    "Could not determine name for option with declarations {decls!r}": (
        "Er is geen naam af te leiden voor de optie {decls!r}"
    ),
    "No options defined but a name was passed ({name}). Did you mean to declare an argument instead?"
    " Did you mean to pass '--{name}'?": (
        "Er is een naam zonder opties opgegeven ({name}). Was een argument bedoeld, of '--{name}'?"
    ),
    "Arguments take exactly one parameter declaration, got {length}: {decls}.": (
        "Een argument krijgt precies één naam, niet {length}: {decls}."
    ),
    "Invalid start character for option ({option})": "Ongeldig beginteken van een optie ({option})",
    "Unknown color {colour!r}": "Onbekende kleur {colour!r}",
}

PLURALS = {
    ("Got unexpected extra argument ({args})", "Got unexpected extra arguments ({args})"): (
        "Onverwacht extra argument ({args})",
        "Onverwachte extra argumenten ({args})",
    ),
    ("Did you mean {possibility}?", "(Did you mean one of: {possibilities}?)"): (
        "Bedoelt u {possibility}?",
        "(Bedoelt u een van deze: {possibilities}?)",
    ),
    ("Option {name!r} requires an argument.", "Option {name!r} requires {nargs} arguments."): (
        "De optie {name!r} vraagt een waarde.",
        "De optie {name!r} vraagt {nargs} waarden.",
    ),
    ("Takes {nargs} values but 1 was given.", "Takes {nargs} values but {len} were given."): (
        "Vraagt {nargs} waarden, maar kreeg er 1.",
        "Vraagt {nargs} waarden, maar kreeg er {len}.",
    ),
    (
        "{len_type} values are required, but {len_value} was given.",
        "{len_type} values are required, but {len_value} were given.",
    ): (
        "Vraagt {len_type} waarden, maar kreeg er {len_value}.",
        "Vraagt {len_type} waarden, maar kreeg er {len_value}.",
    ),
    ("{value!r} is not {choice}.", "{value!r} is not one of {choices}."): (
        "{value!r} is niet {choice}.",
        "{value!r} is geen van {choices}.",
    ),
    ("{value!r} does not match the format {format}.", "{value!r} does not match the formats {formats}."): (
        "{value!r} heeft niet de vorm {format}.",
        "{value!r} heeft geen van de vormen {formats}.",
    ),
}
