"""What all tests share: data without a network, seeded numbers, notebooks to work on."""

import os
import random
import shutil
import socket

import nbformat
import numpy as np
import pytest
import torch

from autograder.references import ROOT
from openset import data

LOOPBACK = ("127.", "::1", "localhost")


@pytest.fixture(scope="session")
def network_attempts():
    """List addresses that somebody tried to reach: none of them is."""
    return []


@pytest.fixture(scope="session", autouse=True)
def student_machine(tmp_path_factory, network_attempts):
    """Set up a machine with the digits as its data, without a screen and without a network."""
    root = tmp_path_factory.mktemp("data")
    data.write_digits(root)

    def refuse(address):
        network_attempts.append(address)
        raise socket.gaierror(f"tests have no network: {address}")

    def is_local(host):
        return host is None or str(host).startswith(LOOPBACK)

    look_up, connect = socket.getaddrinfo, socket.socket.connect

    def local_lookup(host, *arguments, **named):
        return look_up(host, *arguments, **named) if is_local(host) else refuse(host)

    def local_connect(self, address):
        local = self.family == socket.AF_UNIX or is_local(address[0])
        return connect(self, address) if local else refuse(address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENSET_DATA", str(root))
        patch.setenv("MPLBACKEND", "Agg")
        for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
            patch.delenv(name)  # a proxy may sit on this machine and lead out of it
        patch.setattr(socket, "getaddrinfo", local_lookup)
        patch.setattr(socket.socket, "connect", local_connect)
        yield root


@pytest.fixture(autouse=True)
def no_network(network_attempts):
    """Fail a test that tries to reach the network, unless it asks for `offline`."""
    network_attempts.clear()
    yield
    assert not network_attempts, f"the network was asked for {network_attempts}"


@pytest.fixture
def offline(no_network, network_attempts):
    """Let a test of what happens without a network try to reach it."""
    yield network_attempts
    network_attempts.clear()


@pytest.fixture(autouse=True)
def seeded():
    """Give the same random numbers in every run of a test."""
    random.seed(0)
    np.random.seed(0)  # noqa: NPY002 - what students use is seeded too
    torch.manual_seed(0)


@pytest.fixture
def generator():
    """Give a source of random numbers for tensors."""
    return torch.Generator().manual_seed(8)


@pytest.fixture
def write_notebook():
    """Give a function that writes a notebook of cells, or of the sources of solution cells."""

    def write(path, *cells):
        cells = [solution_cell(cell) if isinstance(cell, str) else cell for cell in cells]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
        return path

    return write


def solution_cell(source):
    """Make a cell that the student fills in."""
    return nbformat.v4.new_code_cell(source, metadata={"nbgrader": {"solution": True}})


@pytest.fixture(scope="session")
def solved(tmp_path_factory):
    """Write the release with all tasks solved; its folder."""
    from autograder import samples

    folder = tmp_path_factory.mktemp("solved") / "open_set"
    stems = samples.ASSIGNMENTS["open_set"]
    notebooks = {stem: samples.solved_notebook("open_set", stem) for stem in stems}
    samples.write_submission(folder, "open_set", notebooks)
    return folder


@pytest.fixture
def student_environment(monkeypatch, student_machine):
    """List the environment variables of a student's process: earlier tasks are their own."""
    monkeypatch.delenv("OPENSET_REFERENCES", raising=False)
    return dict(os.environ)


@pytest.fixture
def checkout(tmp_path):
    """A copy of the checkout with a course of its own, as a fresh clone would have it."""
    folder = tmp_path / "checkout"
    leave_out = shutil.ignore_patterns("__pycache__", "audit", "course")
    for name in ("openset", "autograder", "solutions", "exercises"):
        shutil.copytree(ROOT / name, folder / name, ignore=leave_out)
    for name in ("nbgrader_config.py", "pyproject.toml"):
        shutil.copy(ROOT / name, folder / name)
    return folder
