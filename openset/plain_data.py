"""Plain data as text: what may pass between a check and a submission, and nothing else.

Numbers, strings, lists, dictionaries, tensors and arrays. The structure is JSON, tensors are
safetensors, and reading either builds data only: nothing is unpickled, imported or evaluated.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import safetensors
import safetensors.torch
import torch

MAXIMUM_SIZE = 64 * 2**20  # bytes of one encoded message
MAXIMUM_DEPTH = 20  # of lists in lists


@dataclass(frozen=True)
class Opaque:
    """Stands for an object that is no plain data: all that is known of it is its type's name."""

    type_name: str


class DataError(ValueError):
    """A message that is not plain data in the agreed form."""


def encode(value: Any, callback: Callable[[Any], int] | None = None) -> str:
    """`value` as text for `decode`. Objects that are no plain data become `Opaque`.

    A function becomes a number that `callback` gives for it, where `callback` is given.
    """
    tensors: dict[str, torch.Tensor] = {}

    def plain(value: Any, depth: int = 0) -> Any:
        if depth > MAXIMUM_DEPTH:
            return {"opaque": "a very deep structure"}
        if value is None or type(value) in (bool, int, float, str):
            return value
        if isinstance(value, float):  # numpy.float64 is a float too
            return float(value)
        if isinstance(value, torch.Tensor):
            key = str(len(tensors))
            try:  # a copy of its own: safetensors refuses tensors that share memory
                tensors[key] = value.detach().cpu().contiguous().clone()
            except RuntimeError:  # sparse, or without values (device "meta")
                return {"opaque": f"a tensor of {value.layout} on {value.device}"}
            return {"tensor": key, "requires_grad": value.requires_grad}
        if isinstance(value, (np.ndarray, np.generic)):
            key = str(len(tensors))
            try:
                tensors[key] = torch.from_numpy(np.array(value, order="C"))
            except (TypeError, ValueError):  # no numbers, or none in this machine's byte order
                return {"opaque": f"an array of {np.asarray(value).dtype}"}
            return {"array": key}
        if isinstance(value, (list, tuple)):
            return [plain(item, depth + 1) for item in value]
        if isinstance(value, dict):
            return {"items": [[plain(key), plain(item, depth + 1)] for key, item in value.items()]}
        if callback is not None and callable(value):
            return {"callback": callback(value)}
        return {"opaque": type(value).__name__}

    structure = json.dumps(plain(value))
    blob = safetensors.torch.save(tensors, metadata={"structure": structure})
    return base64.b64encode(blob).decode("ascii")


def decode(text: str, proxy: Callable[[int], Any] | None = None) -> Any:
    """The value that `encode` wrote; tuples have become lists.

    `proxy` gives the function that stands for a callback's number. Raises `DataError` where the
    text is larger, deeper or other than `encode` writes.
    """
    if len(text) > MAXIMUM_SIZE:
        raise DataError(f"{len(text):,} characters are more than a message may have.")
    try:
        blob = base64.b64decode(text, validate=True)
        header_size = int.from_bytes(blob[:8], "little")
        header = json.loads(blob[8 : 8 + header_size])
        structure = json.loads(header["__metadata__"]["structure"])
        tensors = safetensors.torch.load(blob)
        return _restore(structure, tensors, proxy, 0)
    except (ValueError, KeyError, TypeError, RecursionError, safetensors.SafetensorError) as error:
        raise DataError(f"The message is not plain data: {type(error).__name__}.") from error


def _restore(value: Any, tensors: dict[str, torch.Tensor], proxy: Any, depth: int) -> Any:
    if depth > 2 * MAXIMUM_DEPTH:
        raise DataError("The message is nested too deeply.")
    if isinstance(value, list):
        return [_restore(item, tensors, proxy, depth + 1) for item in value]
    if not isinstance(value, dict):
        return value
    if "tensor" in value:
        tensor = tensors[value["tensor"]]
        return tensor.requires_grad_(bool(value["requires_grad"]) and tensor.is_floating_point())
    if "array" in value:
        return tensors[value["array"]].numpy()
    if "items" in value:
        return {
            _hashable(_restore(key, tensors, proxy, depth + 1)): _restore(
                item, tensors, proxy, depth + 1
            )
            for key, item in value["items"]
        }
    if "callback" in value and proxy is not None:
        return proxy(int(value["callback"]))
    return Opaque(str(value["opaque"])[:100])


def _hashable(key: Any) -> Any:
    if isinstance(key, (str, int, float, bool)) or key is None:
        return key
    raise DataError("A dictionary's key is no plain value.")
