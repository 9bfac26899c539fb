"""What the documents say, as read from ``kb/``: rules, norms, findings, vocabulary."""
