"""Program text as plain data: what is read the short way is the same as what is read the long way."""

from __future__ import annotations

import re

import pytest

import engine.solving.reading
from engine.knowledge.base import rule_files
from engine.knowledge.folders import procedures
from engine.solving.reading import ReadingError, read_program
from engine.terms import Arith, Comment, Fn, Location, Rule, Term, Var


@pytest.mark.parametrize(
    ("text", "arguments"),
    [
        ('p(a,"x, _y % z").', (Fn("a"), "x, _y % z")),
        ("p(f(a,-3),12).", (Fn("f", (Fn("a"), Arith("-", 0, 3))), 12)),
        ("p((1+2)).", (Arith("+", 1, 2),)),
        ("p(_).", (Var("_0"),)),
        ("p(X_Y).", (Var("X_Y"),)),
        ("p.", ()),
    ],
)
def test_a_fact_is_read_as_it_stands(text: str, arguments: tuple[Term, ...]) -> None:
    comment = Comment("zo", Location("f.lp", 3))
    assert read_program(f"\n{text}\n% zo", "f.lp") == [
        Rule(Fn("p", arguments), (), Location("f.lp", 2), text),
        comment,
    ]


@pytest.mark.parametrize("procedure", procedures())
def test_atoms_are_read_as_clingo_reads_them(procedure: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every rule that is shipped, with each atom put to clingo."""
    texts = {name: path.read_text(encoding="utf-8") for name, path in rule_files(procedure).items()}
    short = {name: read_program(text, name) for name, text in texts.items()}
    monkeypatch.setattr(engine.solving.reading, "_PLAIN", re.compile("(?!)"))
    assert {name: read_program(text, name) for name, text in texts.items()} == short


@pytest.mark.parametrize(
    "atom", ["p(_,_,X)", "p(_x,a)", "p((a,b),_)", 'p("a\\"b",_)', "p(f(_),-X)", "p(aB(1),X2)", "p"]
)
def test_an_odd_atom_is_read_as_clingo_reads_it(atom: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"q(X) :- r(X,_); {atom}; not {atom}; s(_)."
    short = read_program(text, "f.lp")
    monkeypatch.setattr(engine.solving.reading, "_PLAIN", re.compile("(?!)"))
    assert read_program(text, "f.lp") == short


def test_a_pool_is_two_facts_and_a_percent_sign_in_a_string_is_no_comment() -> None:
    read = read_program('p(a;"%b").\n% wel', "f.lp")
    assert [s.head for s in read if isinstance(s, Rule)] == [Fn("p", (Fn("a"),)), Fn("p", ("%b",))]
    assert [s for s in read if isinstance(s, Comment)] == [Comment("wel", Location("f.lp", 2))]


def test_a_comment_of_more_lines_is_refused() -> None:
    with pytest.raises(ReadingError, match=r"f\.lp:2: een opmerking tussen"):
        read_program("p.\n%* q.\nr. *%", "f.lp")


def test_a_long_fact_that_is_not_plain_takes_no_longer() -> None:
    text = f"p({'a' * 5000}B)."
    with pytest.raises(ReadingError):
        read_program(text.replace("B", " B"), "f.lp")
    (rule,) = read_program(text, "f.lp")
    assert isinstance(rule, Rule)


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("minimum(a, 0.3).", 1, "geheel getal"),
        ("a(X) :- b(X), X < 0,5.", 1, "geheel getal"),
        ("Niet_akkoord(a) :- b(a).", 1, "kleine letter"),
        ("b(1).\nHoog(X) :- b(X).\nb(2).", 2, "kleine letter"),
        ("b(1).\nh(X) :- b(X), X > 0.3.\nb(2).", 2, "miljoensten"),
        ("b(a).\nminimum(a, 3)\n", 2, "eindigt zij met een punt"),
        ("b(a).\nDe eis is 3\n", 2, "staat hier niet goed"),
    ],
)
def test_a_rule_that_cannot_be_read_is_told_in_dutch_at_a_line_that_is_there(text: str, line: int, told: str) -> None:
    with pytest.raises(ReadingError) as error:
        read_program(text, "f.lp")
    assert error.value.location == Location("f.lp", line)
    assert told in error.value.message and "EOF" not in error.value.message
