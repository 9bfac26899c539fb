"""Flat norms decided by zen-engine, with its trace. ``form.json`` holds an expression per norm: true if not met."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import zen
from serving import serve

NORMS: dict[str, str] = json.loads(Path(__file__).with_name("form.json").read_text(encoding="utf-8"))
KEYS = {f"n{number}": norm for number, norm in enumerate(NORMS)}
PARTS = (("in", "inputNode"), ("test", "expressionNode"), ("out", "outputNode"))


def _graph() -> str:
    tests = [{"id": key, "key": key, "value": NORMS[norm]} for key, norm in KEYS.items()]
    return json.dumps(
        {
            "nodes": [
                {"id": name, "name": name, "type": kind, "content": {"expressions": tests} if name == "test" else {}}
                for name, kind in PARTS
            ],
            "edges": [
                {"id": f"{a}-{b}", "sourceId": a, "targetId": b, "type": "edge"}
                for a, b in (("in", "test"), ("test", "out"))
            ],
        }
    )


DECISION = zen.ZenEngine().create_decision(_graph())


def decided(lines: list[str]) -> dict[str, Any]:
    begun = time.process_time()
    found = [DECISION.evaluate(json.loads(line), {"trace": True}) for line in lines]
    seconds = time.process_time() - begun
    broken = [[KEYS[key] for key, value in each["result"].items() if key in KEYS and value] for each in found]
    return {"seconds": seconds, "norms": list(NORMS), "broken": broken}


serve(decided)
