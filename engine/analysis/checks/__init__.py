"""One module per kind of check; `engine.analysis.registry` lists them."""
