"""Judging the tests that students write, by what they accept and what they reject."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from openset.expectations import expect
from openset.submission import StudentError

RIGHT = "right"


class Judgement:
    """What a student's test did with right and wrong implementations.

    `accepts(candidate)` hands one candidate to the test and says whether it returned. Candidates
    come in random order: a test that counts its calls instead of looking gains nothing.
    """

    def __init__(
        self,
        accepts: Callable[[Any], bool],
        right: Sequence[Any],
        wrong: Mapping[str, Any],
    ):
        candidates = [(RIGHT, candidate) for candidate in right] + list(wrong.items())
        random.SystemRandom().shuffle(candidates)
        accepted = [(name, accepts(candidate)) for name, candidate in candidates]
        self.accepts_right = all(verdict for name, verdict in accepted if name == RIGHT)
        self.rejected = {name for name, verdict in accepted if not verdict}

    def expect_rejected(self, name: str) -> None:
        """Raise `Mistake` unless right ones were accepted and this wrong one was rejected."""
        expect(
            self.accepts_right,
            "Your test rejects a right implementation, so what it rejects says nothing.",
        )
        expect(name in self.rejected, "Your test accepts an implementation that is wrong here.")


def returns(ask: Callable[..., Any], *arguments: Any) -> bool:
    """Whether a student's test returns; any exception counts as rejecting.

    A test that is not written yet raises `StudentError` here.
    """
    try:
        ask(*arguments)
    except StudentError as error:
        if error.kind in ("NotImplementedError", "KernelDied"):
            raise
        return False
    return True
