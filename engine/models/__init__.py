"""The typed vocabulary of a procedure: what a dossier can say, built from ``woordenschat.toml``."""
