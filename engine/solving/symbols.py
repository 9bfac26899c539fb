"""Plain values and the symbols of clingo, both ways.

Both go through clingo's C interface, without a Python object for each symbol inside another: reading a world is most
of the work of explaining a dossier. It reaches into private names of the clingo package, which is pinned.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import clingo
from clingo import SymbolType, _internal

from engine.terms import Fn, Value

_clingo: Any = _internal
_ffi, _lib, _checked = _clingo._ffi, _clingo._lib, _clingo._handle_error
_NUMBER, _STRING, _FUNCTION = (t.value for t in (SymbolType.Number, SymbolType.String, SymbolType.Function))
_VALUES: dict[int, Value] = {}
_MOST_VALUES = 150_000


@lru_cache(maxsize=100_000)
def symbol_of(value: Value) -> clingo.Symbol:
    """A plain value as a clingo symbol (cached). Raises ``OverflowError`` outside 32 bits."""
    if isinstance(value, Fn):
        return clingo.Function(value.name, [symbol_of(a) for a in value.args])
    if isinstance(value, str):
        return clingo.String(value)
    return clingo.Number(value)


def value_of(symbol: clingo.Symbol) -> Value:
    """A clingo symbol as a plain value. Raises ``ValueError`` for one that no rule can name (``#inf``)."""
    return _value(symbol._rep)


def atoms_in(model: clingo.Model) -> frozenset[Fn]:
    """The atoms that are true in a model."""
    symbols: Any = model.symbols(atoms=True)
    atoms: Any = map(_value, _ffi.unpack(symbols._p_symbols, len(symbols)) if symbols else ())
    return frozenset(atoms)


def true_in(model: clingo.Model, literals: Iterable[int]) -> list[int]:
    """Which of the literals are true in a model."""
    given: Any = model
    true = _ffi.new("bool*")
    found = []
    for literal in literals:
        _checked(_lib.clingo_model_is_true(given._rep, literal, true))
        if true[0]:
            found.append(literal)
    return found


def literals_of(known: clingo.SymbolicAtoms, name: str, arity: int) -> dict[Fn, int]:
    """The atoms of a predicate that grounding has left possible, with the literal of each."""
    every: Any = known
    signature, place = _ffi.new("clingo_signature_t*"), _ffi.new("clingo_symbolic_atom_iterator_t*")
    more, symbol, literal = _ffi.new("bool*"), _ffi.new("clingo_symbol_t*"), _ffi.new("clingo_literal_t*")
    found: dict[Any, int] = {}
    _checked(_lib.clingo_signature_create(name.encode(), arity, True, signature))
    _checked(_lib.clingo_symbolic_atoms_begin(every._rep, signature, place))
    while _lib.clingo_symbolic_atoms_is_valid(every._rep, place[0], more) and more[0]:
        _checked(_lib.clingo_symbolic_atoms_symbol(every._rep, place[0], symbol))
        _checked(_lib.clingo_symbolic_atoms_literal(every._rep, place[0], literal))
        found[_value(symbol[0])] = literal[0]
        _checked(_lib.clingo_symbolic_atoms_next(every._rep, place[0], place))
    return found


def every_atom(known: clingo.SymbolicAtoms) -> dict[Fn, bool]:
    """All atoms that grounding has left possible, and whether it has shown that they hold in every world."""
    every: Any = known
    place, more, fact = _ffi.new("clingo_symbolic_atom_iterator_t*"), _ffi.new("bool*"), _ffi.new("bool*")
    symbol = _ffi.new("clingo_symbol_t*")
    found: dict[Any, bool] = {}
    _checked(_lib.clingo_symbolic_atoms_begin(every._rep, _ffi.NULL, place))
    while _lib.clingo_symbolic_atoms_is_valid(every._rep, place[0], more) and more[0]:
        _checked(_lib.clingo_symbolic_atoms_symbol(every._rep, place[0], symbol))
        _checked(_lib.clingo_symbolic_atoms_is_fact(every._rep, place[0], fact))
        found[_value(symbol[0])] = bool(fact[0])
        _checked(_lib.clingo_symbolic_atoms_next(every._rep, place[0], place))
    return found


def _value(number: int) -> Value:
    """The value of the symbol that clingo knows by a number; kept for as long as the process lives."""
    known = _VALUES.get(number)
    if known is None:
        if len(_VALUES) >= _MOST_VALUES:
            _VALUES.clear()
        known = _VALUES[number] = _converted(number)
    return known


def _converted(number: int) -> Value:
    kind = _lib.clingo_symbol_type(number)
    if kind == _FUNCTION:
        name, count = _ffi.new("char const **"), _ffi.new("size_t *")
        arguments = _ffi.new("clingo_symbol_t const **")
        _checked(_lib.clingo_symbol_name(number, name))
        _checked(_lib.clingo_symbol_arguments(number, arguments, count))
        given = _ffi.unpack(arguments[0], count[0]) if count[0] else ()
        return Fn(_text(name[0]), tuple([_value(each) for each in given]))
    if kind == _STRING:
        text = _ffi.new("char const **")
        _checked(_lib.clingo_symbol_string(number, text))
        return _text(text[0])
    if kind == _NUMBER:
        whole = _ffi.new("int *")
        _checked(_lib.clingo_symbol_number(number, whole))
        return int(whole[0])
    raise ValueError("geen gewone waarde")


def _text(text: Any) -> str:
    return str(_ffi.string(text).decode())
