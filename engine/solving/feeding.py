"""Facts into a control: the only module that does so.

`feed` uses clingo's C interface without a Python object per symbol: on whole dossiers that takes half the time of
symbol objects and a third of that of program text (``benchmarks/voeden.py``), and a test says that all three give the
same. It reaches into private names of the clingo package, which is pinned.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import Any

import clingo
from clingo import _internal

from engine.solving.symbols import symbol_of
from engine.terms import Fn, Value

_clingo: Any = _internal
_ffi, _lib = _clingo._ffi, _clingo._lib
_MOST_ARGUMENTS = 16


def feed(control: clingo.Control, facts: Iterable[Fn]) -> None:
    """Adds atoms that hold in every world, through the C interface. Raises ``OverflowError`` outside 32 bits."""
    symbol, atom, arguments = _ffi.new("clingo_symbol_t*"), _ffi.new("clingo_atom_t*"), _arguments()
    create, add, rule = _lib.clingo_symbol_create_function, _lib.clingo_backend_add_atom, _lib.clingo_backend_rule
    with control.backend() as backend:
        target: Any = backend._rep
        for fact in facts:
            args = fact.args
            for position, argument in enumerate(args):
                arguments[position] = _term(argument)
            if not (
                create(_name(fact.name), arguments, len(args), True, symbol)
                and add(target, symbol, atom)
                and rule(target, False, atom, 1, _ffi.NULL, 0)
            ):
                _clingo._handle_error(False)


def _arguments() -> Any:
    return _ffi.new("clingo_symbol_t[]", _MOST_ARGUMENTS)


@lru_cache(maxsize=20_000)
def _name(name: str) -> Any:
    return _ffi.new("char[]", name.encode())


@lru_cache(maxsize=100_000)
def _term(value: Value) -> int:
    """The number by which clingo knows a term."""
    representation: int = symbol_of(value)._rep
    return representation
