"""Dossiers decided and explained by xclingo: one explanation of the outcome of each, every rule traced."""

from __future__ import annotations

import time
from typing import Any

from clingo import Control
from named import named
from serving import serve
from xclingo import XclingoControl
from xclingo.extensions import load_xclingo_extension

TRACED = load_xclingo_extension("autotrace_all.lp")
SHOWN = "\n%!show_trace {uitkomst(D, U)}.\n"


def explained(asked: dict[str, Any]) -> dict[str, Any]:
    """``program`` and ``facts`` are texts, ``given`` constraints of the solver that are not to be explained."""
    program = named(asked["program"])  # not counted: a user would do it once
    begun = time.process_time()
    control = XclingoControl(["1"], n_explanations="1")
    control.extend_explainer("base", [], TRACED)
    control.add("base", [], program + SHOWN + asked["facts"])
    Control.add(control, "base", [], asked["given"])
    control.ground([("base", [])])
    outcomes: dict[str, str] = {}
    trees = 0
    for model in control.solve():
        shown = [s for s in model.symbols(atoms=True) if s.name == "uitkomst" and len(s.arguments) == 2]
        outcomes = {s.arguments[0].string: s.arguments[1].name for s in shown}
        for graph in model.explain_model():
            trees += sum(len(graph.explain(symbol).ascii_tree()) > 0 for symbol in graph.show_trace)
    return {"seconds": time.process_time() - begun, "outcomes": outcomes, "trees": trees}


serve(explained)
