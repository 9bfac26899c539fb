"""The screens in a web browser on the same machine."""
