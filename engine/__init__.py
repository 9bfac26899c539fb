"""Waarom: what the rules of a procurement decide, why, and what would change it.

The engine reads the knowledge base in ``kb/``, turns dossiers into facts, solves, and explains.
It knows no procedure and no screen; see ``docs/architecture.md``.
"""

__version__ = "0.1.0"
