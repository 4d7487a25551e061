"""MNIST for the exercise, and the embedded digits that stand in where it cannot be had."""

from __future__ import annotations

import contextlib
import io
import os
import socket
import struct
import tempfile
from http.client import HTTPException
from pathlib import Path

import numpy as np
import torch
import torchvision

FILES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)
DIGITS_TRAINING_SAMPLES = 1200  # of the 1,797 embedded digits; the others are the test split
DOWNLOAD_TIMEOUT = 10  # seconds that a silent network may cost for each attempt

_announced: set[Path] = set()  # data roots for which the stand-in has been announced already


class MNIST(torchvision.datasets.MNIST):
    """`torchvision.datasets.MNIST` from the course's data folder, under any class name.

    MNIST is taken from `root/MNIST/raw` where it lies there, downloaded to there where that can
    be done, and otherwise replaced by the embedded digits of `write_digits`, with one line that
    says so. Items are `(image, digit)`, as torchvision documents; `data` is uint8
    `(M, 28, 28)` with values 0–255, `targets` int64 `(M,)` with the digits 0–9.

    `root=None` means `data_root()`. `train` chooses the training or the test samples.
    Raises `RuntimeError` that names file and remedy where a file is missing, truncated or none
    of MNIST's.
    """

    def __init__(self, root=None, train=True, transform=None, target_transform=None, download=True):
        folder = readable_root(data_root() if root is None else Path(root), download)
        super().__init__(folder, train, transform, target_transform, download=False)

    @property
    def raw_folder(self) -> str:
        """Folder of the four files: torchvision would derive it from the class's name."""
        return str(raw_folder(Path(self.root)))


def data_root() -> Path:
    """The course's data folder: `OPENSET_DATA`, the checkout's `datasets/`, or a cache folder."""
    if os.environ.get("OPENSET_DATA"):
        return Path(os.environ["OPENSET_DATA"]).expanduser()
    datasets = Path(__file__).resolve().parent.parent / "datasets"
    return datasets if datasets.is_dir() else cache_root()


def cache_root() -> Path:
    """The user's own folder for data, which is there where the kit was installed alone."""
    return Path.home() / ".cache" / "openset"


def raw_folder(root: Path) -> Path:
    """Folder below a data root in which MNIST's four files lie."""
    return root / "MNIST" / "raw"


def readable_root(root: Path, download: bool) -> Path:
    """A data root from which MNIST can be read: `root`, or the one of the embedded digits.

    Raises `RuntimeError` where `root` holds only a part of MNIST, or damaged files.
    """
    folder = raw_folder(root)
    if any((folder / name).exists() for name in FILES):
        verify(folder)
        return root
    if download and root not in _announced and download_mnist(root):
        return root
    if root not in _announced:
        print(f"MNIST is not in {root} and cannot be downloaded: using scikit-learn's digits.")
        _announced.add(root)
    return embedded_digits(root)


def verify(folder: Path) -> None:
    """Raise `RuntimeError` that names file and remedy unless `folder` holds a whole MNIST."""
    samples: dict[str, int] = {}
    for name in FILES:
        path = folder / name
        remedy = f"Delete the folder {folder} and run again: the data is then fetched anew."
        if not path.is_file():
            raise RuntimeError(f"MNIST is incomplete: {path} is missing. {remedy}")
        with path.open("rb") as file:
            header = file.read(16)
        images = "images" in name
        magic, size = (0x803, 16) if images else (0x801, 8)
        if len(header) < size or struct.unpack(">I", header[:4])[0] != magic:
            raise RuntimeError(f"{path} is not a file in MNIST's format. {remedy}")
        count, *shape = struct.unpack(f">{size // 4 - 1}I", header[4:size])
        if images and shape != [28, 28]:
            raise RuntimeError(f"{path} holds images of {shape} pixels, not 28 × 28. {remedy}")
        expected = size + count * (784 if images else 1)
        if path.stat().st_size != expected:
            raise RuntimeError(
                f"{path} is damaged: {expected:,} bytes expected, {path.stat().st_size:,} found. "
                f"{remedy}"
            )
        if samples.setdefault(name.split("-")[0], count) != count:
            raise RuntimeError(f"{path} has another number of samples than its images. {remedy}")


def download_mnist(root: Path) -> bool:
    """Download MNIST to below `root`; whether that worked. A half-done download leaves nothing."""
    before = socket.getdefaulttimeout()
    try:
        root.mkdir(parents=True, exist_ok=True)
        socket.setdefaulttimeout(DOWNLOAD_TIMEOUT)
        with tempfile.TemporaryDirectory(dir=root) as temporary:
            # torchvision prints a line for each mirror that fails; ours says it once.
            with contextlib.redirect_stdout(io.StringIO()):
                torchvision.datasets.MNIST(temporary, download=True)
            move_files(raw_folder(Path(temporary)), raw_folder(root))
    except (OSError, RuntimeError, HTTPException):
        return False
    finally:
        socket.setdefaulttimeout(before)
    return True


def embedded_digits(root: Path) -> Path:
    """Data root of the embedded digits, written on first use: below `root`, else in the cache."""
    for folder in (root / "digits", cache_root() / "digits"):
        if raw_folder(folder).is_dir():
            verify(raw_folder(folder))
            return folder
        with contextlib.suppress(OSError):
            write_digits(folder)
            return folder
    raise RuntimeError(f"Neither {root} nor {cache_root()} can be written; set OPENSET_DATA.")


def write_digits(root: Path) -> None:
    """Write scikit-learn's 1,797 handwritten digits as an MNIST of its own below `root`.

    The 8 × 8 images are enlarged to 20 × 20 and framed to 28 × 28, as MNIST's are; the first
    1,200 become the training samples. Source: Alpaydin and Kaynak, *Optical Recognition of
    Handwritten Digits*, UCI Machine Learning Repository, 1998.
    """
    from sklearn.datasets import load_digits  # takes a second, and is needed once only

    digits = load_digits()
    small = torch.from_numpy(digits.images).unsqueeze(1).float() * (255 / 16)
    large = torch.nn.functional.interpolate(small, size=(20, 20), mode="bilinear")
    framed = torch.nn.functional.pad(large, (4, 4, 4, 4)).squeeze(1)
    images = framed.round().to(torch.uint8).numpy()
    labels = digits.target.astype(np.uint8)

    root.mkdir(parents=True, exist_ok=True)
    split = DIGITS_TRAINING_SAMPLES
    with tempfile.TemporaryDirectory(dir=root) as temporary:
        folder = raw_folder(Path(temporary))
        write_mnist(folder, images[:split], labels[:split], images[split:], labels[split:])
        move_files(folder, raw_folder(root))


def write_mnist(
    folder: Path,
    train_images: np.ndarray,
    train_labels: np.ndarray,
    test_images: np.ndarray,
    test_labels: np.ndarray,
) -> None:
    """Write uint8 images `(M, 28, 28)` and labels `(M,)` as MNIST's four files in `folder`.

    Source of the format: Y. LeCun, C. Cortes, C. Burges, *The MNIST database*, 1998.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in zip(
        FILES, (train_images, train_labels, test_images, test_labels), strict=True
    ):
        magic = 0x800 + array.ndim  # 0x08: unsigned bytes; then the number of dimensions
        header = struct.pack(f">{1 + array.ndim}I", magic, *array.shape)
        (folder / name).write_bytes(header + array.astype(np.uint8).tobytes())


def move_files(source: Path, target: Path) -> None:
    """Move the four files at once: whoever comes second finds a whole MNIST, never a part."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        source.rename(target)
    except OSError:
        if not target.is_dir():
            raise
        for name in FILES:  # where somebody else was quicker, nothing is missing
            if not (target / name).exists():
                (source / name).rename(target / name)
