"""What can be wrong with an example, as opposed to an error in the engine."""


class ExampleError(Exception):
    """The example says something that cannot be understood; the message is a Dutch sentence."""


class ExpectationError(AssertionError):
    """The engine answers something else than the example expects; the message says both, in Dutch."""
