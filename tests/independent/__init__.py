"""The Groningen procedure once more, in plain Python, written from the document and not from the rules in ``kb/``.

Only for comparison: two people who read the same page should reach the same outcome. It knows complete dossiers only
(nothing unknown), and the readings that are preferred; where none is, it gives every outcome that remains.
"""
