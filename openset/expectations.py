"""Statements of checks and graders: what holds of an answer, and what to look at if it does not.

Messages name properties. They show a student what came, never what a hidden grader sent in or
expected.
"""

from __future__ import annotations

from typing import Any

import torch

from openset.plain_data import Opaque

TOLERANCE = 1e-5  # of values: absolute up to one, relative above


class Mistake(AssertionError):
    """An answer lacks a property. The message tells the student what to look at."""


def expect(holds: Any, hint: str) -> None:
    """Raise `Mistake` with `hint` unless `holds`."""
    if not holds:
        raise Mistake(hint)


def expect_tensor(
    value: Any,
    what: str,
    shape: tuple[int, ...] | None = None,
    dtype: torch.dtype | None = None,
    symbols: str | None = None,
) -> torch.Tensor:
    """`value`, which must be a tensor of this shape and dtype; `symbols` names the shape."""
    expect(isinstance(value, torch.Tensor), f"{what} must be a tensor, not {kind_of(value)}.")
    if shape is not None:
        expected = symbols or str(shape)
        expect(
            value.shape == shape,
            f"{what} must have the shape {expected}; yours has {tuple(value.shape)}.",
        )
    if dtype is not None:
        expect(value.dtype == dtype, f"{what} must be {dtype}, not {value.dtype}.")
    return value


def expect_float(value: Any, what: str) -> float:
    """`value`, which must be a Python float."""
    expect(type(value) is float, f"{what} must be a Python float, not {kind_of(value)}.")
    return value


def expect_parts(value: Any, count: int, what: str) -> list[Any]:
    """`value`, which must be a tuple of `count` parts."""
    expect(isinstance(value, list), f"{what} must be {count} values, not {kind_of(value)}.")
    expect(len(value) == count, f"{what} must be {count} values; yours are {len(value)}.")
    return value


def expect_close(
    value: torch.Tensor, expected: torch.Tensor, hint: str, tolerance: float = TOLERANCE
) -> None:
    """Raise `Mistake` with `hint` unless all values agree to `tolerance`."""
    expect(close(value, expected, tolerance), hint)


def close(value: Any, expected: Any, tolerance: float = TOLERANCE) -> bool:
    """Whether two tensors or numbers have one shape and agree, relatively above one."""
    value, expected = (torch.as_tensor(item).double() for item in (value, expected))
    if value.shape != expected.shape:
        return False
    limit = tolerance * expected.abs().clamp(min=1)
    return bool(((value - expected).abs() <= limit).all())


def kind_of(value: Any) -> str:
    """What a value is, in a student's words."""
    if value is None:
        return "None (is a return statement missing?)"
    if isinstance(value, Opaque):
        return value.type_name
    if isinstance(value, list):
        return f"{len(value)} values"
    if isinstance(value, torch.Tensor):
        return f"a tensor of shape {tuple(value.shape)}"
    return type(value).__name__
