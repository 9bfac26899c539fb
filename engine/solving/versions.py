"""Which solver answers."""

import clingo


def solver_version() -> str:
    return str(clingo.__version__)
