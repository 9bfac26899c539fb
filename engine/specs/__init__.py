"""The scenarios of ``features/``: their sentences, what is wrong with them, and what the engine answers to them."""
