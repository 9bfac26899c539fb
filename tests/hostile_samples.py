"""Rule files that mean harm, or that a machine cannot carry: by name, with the code of the refusal they must get.

``{map}`` stands for the folder of the test, with ``geheim.lp`` and the pipe ``pijp`` in it.
"""

from __future__ import annotations

REFUSED_AT_SIGHT: dict[str, tuple[str | bytes, str]] = {
    "include van een bestand": ('#include "{map}/geheim.lp".', "opdracht"),
    "include zonder spatie": ('#include"{map}/geheim.lp".', "opdracht"),
    "include over twee regels": ('#include\n"{map}/geheim.lp".', "opdracht"),
    "include met een opmerking ertussen": ('# include %x\n "{map}/geheim.lp".', "opdracht"),
    "include van een pijp": ('#include "{map}/pijp".', "opdracht"),
    "include van een apparaat": ('#include "/dev/zero".', "opdracht"),
    "include in een opmerking": ("a(1). % #include", "opdracht"),
    "include in een tekst": ('a("#include").', "opdracht"),
    "script in Python": ('#script (python)\nopen("{map}/spoor", "w")\n#end.', "opdracht"),
    "script in Lua": ('#script (lua)\nos.execute("touch {map}/spoor")\n#end.', "opdracht"),
    "ander programmadeel": ("#program verborgen.\na(1).", "opdracht"),
    "constante overschrijven": ("#const grens = 5.", "opdracht"),
    "atomen verbergen": ("#show a/1.", "opdracht"),
    "waarschuwingen uitzetten": ("#defined onzin/1.", "opdracht"),
    "van buiten te zetten": ("#external a(1).", "opdracht"),
    "voorkeur voor werelden": ("#minimize { 1 : a(1) }.", "opdracht"),
    "zoekvolgorde": ("#heuristic a(1). [1,true]", "opdracht"),
    "functie van buiten": ("a(@system(1)).", "functie"),
    "theorie": ("&diff { a - b } <= 3.", "functie"),
    "blok als opmerking": ("%* onzichtbaar *% a(1).", "opmerking"),
    "blok dat niet sluit": ("%* a(1).", "opmerking"),
    "getal van 2^31": ("a(2147483648).", "getal"),
    "getal van 2^32 en 1": ("a(4294967297).", "getal"),
    "hexadecimaal getal": ("a(0xFFFFFFFF).", "getal"),
    "octaal getal": ("a(0o777777777777).", "getal"),
    "macht": ("a(2**40).", "getal"),
    "lange reeks": ("a(1..300000000).", "reeks"),
    "veel waarden tegelijk": ("a(" + ",".join(["(1;2)"] * 18) + ").", "reeks"),
    "diepe haakjes": ("a(" + "f(" * 2000 + "1" + ")" * 2001 + ".", "diepte"),
    "diepe haakjes van rijtjes": ("a(" + "(" * 40 + "1" + ",)" * 40 + ").", "diepte"),
    "lange som": ("a(1" + "+1" * 1900 + ").", "diepte"),
    "lange regel": ("a(1) :- " + ", ".join(f"b{n}(1)" for n in range(900)) + ".", "lengte"),
    "opmaak in een tekst": ('a("[@click=app.quit]stop[/]").', "opmaak"),
    "opmaak in een uitleg": ("% @uitleg [bold red]{Wie}[/]\na(1).", "opmaak"),
    "stuurteken": ('a("\x1b]0;weg\x07").', "tekens"),
    "nulteken": ('a("a\0b").', "tekens"),
    "omgekeerde leesrichting": ("a(1). % \u202egoed", "tekens"),
    "onzichtbaar teken": ('a("nee\u200b").', "tekens"),
    "lettertype dat lijkt": ("solv\u0430biliteit(1).", "tekens"),
    "los accent": ("% cafe\u0301\na(1).", "tekens"),
    "geen UTF-8": (b"a(\xff\xfe).", "tekens"),
    "te groot": ("a(1).\n" * 20000, "omvang"),
    "tekst zonder einde": ('a("open).\nb(1).', "tekst"),
}
"""Refused by the first look; no parser sees them."""

STOPPED_IN_THE_WORKER: dict[str, tuple[str, frozenset[str]]] = {
    "zonder einde": ("n(0).\nn(X+1) :- n(X).", frozenset({"tijd", "geheugen"})),
    "steeds groter": ("n(1).\nn(f(X,X)) :- n(X).", frozenset({"tijd", "geheugen"})),
    "grote samenvoeging": (
        "c(0). c(1). c(2). c(3). c(4). c(5). c(6). c(7). c(8). c(9).\n"
        "d(X+10*Y+100*Z) :- c(X), c(Y), c(Z).\n"
        "e(X,Y,Z) :- d(X), d(Y), d(Z), X != Y, Y != Z.",
        frozenset({"tijd", "geheugen"}),
    ),
    "samenvoeging zonder uitkomst": (
        "c(0). c(1). c(2). c(3). c(4). c(5). c(6). c(7). c(8). c(9).\n"
        "d(X+10*Y+100*Z+1000*V) :- c(X), c(Y), c(Z), c(V).\n"
        "e :- d(X), d(Y), d(Z), X+Y+Z = 40000.",
        frozenset({"tijd", "geheugen"}),
    ),
    "grote som": (
        "c(0). c(1). c(2). c(3). c(4). c(5). c(6). c(7). c(8). c(9).\n"
        "d(X+10*Y+100*Z) :- c(X), c(Y), c(Z).\n"
        "e(S) :- S = #sum{ X*Y*Z,X,Y,Z : d(X), d(Y), d(Z) }.",
        frozenset({"tijd", "geheugen"}),
    ),
    "keuzeregel": ("{ a(1) }.", frozenset({"keuze"})),
    "of-kop": ("a(1) | b(1).", frozenset({"regel"})),
    "onmogelijk": (":- dossier(D).", frozenset({"keuze"})),
    "ontkende kop": ("not a(1).", frozenset({"regel"})),
    "dubbele ontkenning": ("a(1) :- not not a(1).", frozenset({"regel"})),
    "onveilig": ("a(X) :- not dossier(X).", frozenset({"onveilig"})),
    "kapotte regel": ("a(1 :- b.", frozenset({"regel"})),
}
"""These look like rules. They are refused by the parser, found by a check, or ended by a limit."""
