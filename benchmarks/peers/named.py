"""A program without anonymous variables, for tools that cannot do with them.

xclingo puts every variable of a body into the head of a rule of its own. An anonymous variable under ``not`` says
"for no value at all", so such a literal becomes one about a projection: ``not p(X, _)`` is ``not p__1(X)`` with the
rule ``p__1(X) :- p(X, Any).``
"""

from __future__ import annotations

from itertools import count
from typing import Any

from clingo import ast


class _Named(ast.Transformer):
    def __init__(self) -> None:
        self._numbers = count(1)
        self.projections: dict[str, str] = {}

    def visit_Variable(self, variable: ast.AST) -> ast.AST:
        return variable.update(name=f"Any{next(self._numbers)}") if variable.name == "_" else variable

    def visit_Literal(self, literal: ast.AST) -> ast.AST:
        if literal.sign and literal.atom.ast_type == ast.ASTType.SymbolicAtom:
            function = literal.atom.symbol
            if function.ast_type == ast.ASTType.Function and any(map(_anonymous, function.arguments)):
                return literal.update(atom=ast.SymbolicAtom(self._projected(function)))
        changed: ast.AST = literal.update(**self.visit_children(literal))
        return changed

    def _projected(self, function: ast.AST) -> ast.AST:
        kept = [a for a in function.arguments if not _anonymous(a)]
        shape = "_".join("o" if _anonymous(a) else "x" for a in function.arguments)
        name = f"{function.name}__{shape}"
        every = [f"V{number}" for number in range(len(function.arguments))]
        shown = [v for v, a in zip(every, function.arguments, strict=True) if not _anonymous(a)]
        head = f"{name}({','.join(shown)})" if shown else name
        self.projections[name] = f"{head} :- {function.name}({','.join(every)})."
        projected: ast.AST = function.update(name=name, arguments=kept)
        return projected


def _anonymous(term: Any) -> bool:
    return bool(term.ast_type == ast.ASTType.Variable and term.name == "_")


def named(text: str) -> str:
    """The program with a name for every anonymous variable."""
    change = _Named()
    statements: list[str] = []
    ast.parse_string(text, lambda statement: statements.append(str(change.visit(statement))))
    rules = [s for s in statements if not s.startswith(("#program base", "%"))]
    return "\n".join([*rules, *change.projections.values()])
