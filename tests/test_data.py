"""MNIST from the course's data folder, and the digits that stand in for it."""

import gzip
import shutil
import socket
import threading
from http.client import BadStatusLine
from pathlib import Path

import numpy as np
import pytest
import torch
import torchvision
from sklearn.datasets import load_digits

from openset import data

TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS = data.FILES


@pytest.fixture(autouse=True)
def fresh_session(monkeypatch, tmp_path):
    """Begin a session in which nothing has been announced, with a home of its own."""
    monkeypatch.setattr(data, "_announced", set())
    monkeypatch.setenv("HOME", str(tmp_path / "home"))


@pytest.fixture
def root(tmp_path):
    """Name a data root that is not there yet."""
    return tmp_path / "root"


def samples(count, seed=0):
    """Images and labels as MNIST has them, with the label in the first pixel of its image."""
    random = np.random.default_rng(seed)
    images = random.integers(0, 256, (count, 28, 28), dtype=np.uint8)
    labels = random.integers(0, 10, count, dtype=np.uint8)
    images[:, 0, 0] = labels
    return images, labels


def write_small(root, train=7, test=3):
    """Write a small MNIST below a root; its folder of files."""
    folder = data.raw_folder(root)
    data.write_mnist(folder, *samples(train, seed=1), *samples(test, seed=2))
    return folder


def tree(folder):
    """All files and folders below a folder, with the time of their last change."""
    return {path: path.stat().st_mtime_ns for path in [folder, *folder.rglob("*")]}


@pytest.fixture
def download(monkeypatch):
    """Give a function that says what torchvision's download does from now on."""

    def becomes(behaviour):
        calls = []

        def download(dataset):
            calls.append(dataset)
            folder = Path(dataset.raw_folder)
            folder.mkdir(parents=True)
            behaviour(folder)

        monkeypatch.setattr(torchvision.datasets.MNIST, "download", download)
        return calls

    return becomes


def deliver(folder):
    """Download all of MNIST, and leave the archives as torchvision does."""
    data.write_mnist(folder, *samples(7, seed=1), *samples(3, seed=2))
    for name in data.FILES:
        (folder / f"{name}.gz").write_bytes(gzip.compress((folder / name).read_bytes()))


def deliver_half(folder):
    """Download up to the middle of the second file, and end without a word."""
    deliver(folder)
    (folder / TRAIN_LABELS).write_bytes((folder / TRAIN_LABELS).read_bytes()[:9])
    for name in (TEST_IMAGES, TEST_LABELS):
        (folder / name).unlink()


# --- where the data comes from ---------------------------------------------------------------


def test_argument_comes_before_the_environment(monkeypatch, tmp_path):
    """Catches a root that is ignored once OPENSET_DATA is set."""
    write_small(tmp_path / "argument", train=5)
    write_small(tmp_path / "environment", train=6)
    monkeypatch.setenv("OPENSET_DATA", str(tmp_path / "environment"))
    assert len(data.MNIST(tmp_path / "argument")) == 5
    assert len(data.MNIST(str(tmp_path / "argument"))) == 5
    assert len(data.MNIST()) == 6


def test_environment_comes_before_the_checkout(monkeypatch, tmp_path):
    """Catches a checkout's datasets/ that wins over OPENSET_DATA."""
    monkeypatch.setattr(data, "__file__", str(tmp_path / "openset" / "data.py"))
    (tmp_path / "datasets").mkdir()
    monkeypatch.setenv("OPENSET_DATA", str(tmp_path / "elsewhere"))
    assert data.data_root() == tmp_path / "elsewhere"


def test_environment_may_name_the_home_folder(monkeypatch, tmp_path):
    """Catches a folder that is called ~."""
    monkeypatch.setenv("OPENSET_DATA", "~/course")
    assert data.data_root() == tmp_path / "home" / "course"


@pytest.mark.parametrize("empty", [True, False])
def test_checkout_comes_before_the_cache(monkeypatch, tmp_path, empty):
    """Catches a download to the user's cache though there is a checkout.

    An empty OPENSET_DATA must not be taken for the folder at hand.
    """
    monkeypatch.setattr(data, "__file__", str(tmp_path / "openset" / "data.py"))
    if empty:
        monkeypatch.setenv("OPENSET_DATA", "")
    else:
        monkeypatch.delenv("OPENSET_DATA")
    (tmp_path / "datasets").mkdir()
    assert data.data_root() == tmp_path / "datasets"


def test_cache_is_used_where_the_kit_was_installed_alone(monkeypatch, tmp_path):
    """Catches data that is written among Python's installed packages."""
    monkeypatch.setattr(data, "__file__", str(tmp_path / "site-packages" / "openset" / "data.py"))
    monkeypatch.delenv("OPENSET_DATA")
    assert data.data_root() == tmp_path / "home" / ".cache" / "openset"


def test_mnist_is_read_where_it_lies_and_nothing_is_written(root):
    """Catches a root that must be writable, as a course's shared folder is not."""
    write_small(root)
    before = tree(root)
    data.MNIST(root)
    assert tree(root) == before


def test_subclass_reads_the_same_folder(root):
    """Catches torchvision's own folder, which carries the name of the class."""

    class OnlyFours(data.MNIST):
        pass

    write_small(root)
    assert OnlyFours(root).raw_folder == str(root / "MNIST" / "raw")
    assert torch.equal(OnlyFours(root).data, data.MNIST(root).data)


def test_images_and_labels_come_back_as_they_were_written(root):
    """Catches a mixed-up byte order, order of samples, split or type."""
    write_small(root, train=7, test=3)
    for train, count, seed in ((True, 7, 1), (False, 3, 2)):
        dataset = data.MNIST(root, train=train)
        images, labels = samples(count, seed)
        assert dataset.data.dtype == torch.uint8
        assert dataset.targets.dtype == torch.int64
        assert np.array_equal(dataset.data.numpy(), images)
        assert np.array_equal(dataset.targets.numpy(), labels)


def test_items_are_transformed_as_torchvision_documents(root):
    """Catches transforms that are dropped or swapped on their way to torchvision."""
    write_small(root)
    dataset = data.MNIST(
        root, transform=lambda image: image.size, target_transform=lambda digit: -digit
    )
    assert dataset[0] == ((28, 28), -int(dataset.targets[0]))


# --- the digits that stand in -----------------------------------------------------------------


def test_missing_mnist_is_replaced_with_exactly_one_line(offline, root, capfd):
    """Catches a silent stand-in, a line for each dataset, and torchvision's lines for mirrors."""
    assert len(data.MNIST(root)) == 1200
    assert len(data.MNIST(root, train=False)) == 597
    printed, warned = capfd.readouterr()
    line = f"MNIST is not in {root} and cannot be downloaded: using scikit-learn's digits.\n"
    assert printed == line
    assert warned == ""
    assert offline, "nobody tried to download MNIST"


def test_another_root_has_a_line_of_its_own(offline, tmp_path, capsys):
    """Catches a stand-in for a second folder that nobody is told of."""
    for name in ("first", "second"):
        data.MNIST(tmp_path / name)
    first, second = capsys.readouterr().out.splitlines()
    assert str(tmp_path / "first") in first
    assert str(tmp_path / "second") in second


def test_download_is_tried_once_in_a_session(root, download):
    """Catches ten seconds of waiting for each dataset on a machine without a network."""

    def fail(folder):
        raise OSError

    calls = download(fail)
    for train in (True, False):
        data.MNIST(root, train=train)
    assert len(calls) == 1


def test_download_false_asks_no_network(root, capsys):
    """Catches a download that was forbidden; `no_network` fails this test then."""
    assert len(data.MNIST(root, download=False)) == 1200
    assert "using scikit-learn's digits" in capsys.readouterr().out


def test_digits_have_the_form_of_mnist(student_machine):
    """Catches values of another range, 8 × 8 images, a missing frame and a digit left out."""
    for train, count in ((True, 1200), (False, 597)):
        dataset = data.MNIST(student_machine, train=train)
        assert dataset.data.shape == (count, 28, 28)
        assert dataset.data.dtype == torch.uint8
        assert dataset.targets.shape == (count,)
        assert dataset.targets.dtype == torch.int64
        assert set(dataset.targets.tolist()) == set(range(10))
        assert dataset.data.max() == 255
        assert dataset.data.flatten(start_dim=1).amax(dim=1).min() > 150
        assert dataset.data.sum() == dataset.data[:, 4:24, 4:24].sum()


def test_digits_are_those_of_scikit_learn_in_their_order(student_machine):
    """Catches images that are shuffled against their labels, mirrored, turned or inverted."""
    digits = load_digits()
    datasets = [data.MNIST(student_machine, train=train) for train in (True, False)]
    assert torch.cat([dataset.targets for dataset in datasets]).tolist() == digits.target.tolist()
    large = torch.cat([dataset.data for dataset in datasets])[:, 4:24, 4:24]
    small = torch.nn.functional.interpolate(large[:, None].float(), size=(8, 8), mode="area")
    for image, original in zip(small.squeeze(1).numpy(), digits.images, strict=True):
        assert np.corrcoef(image.ravel(), original.ravel())[0, 1] > 0.9


def test_digits_are_the_same_whenever_they_are_written(tmp_path):
    """Catches digits that depend on the seed: grades would differ between machines."""
    for seed in (1, 2):
        torch.manual_seed(seed)
        np.random.seed(seed)  # noqa: NPY002 - any code that shuffles may use it
        data.write_digits(tmp_path / str(seed))
    for name in data.FILES:
        first, second = (data.raw_folder(tmp_path / str(seed)) / name for seed in (1, 2))
        assert first.read_bytes() == second.read_bytes()


def test_digits_are_written_once(offline, root):
    """Catches digits that are written anew by every notebook."""
    data.MNIST(root)
    before = tree(root / "digits")
    data.MNIST(root, train=False)
    assert tree(root / "digits") == before


def test_digits_lie_in_the_cache_where_the_root_cannot_be_written(offline, tmp_path):
    """Catches an error for students who cannot write to the course's folder."""
    (tmp_path / "file").write_text("no folder can be made below a file, not even by root")
    dataset = data.MNIST(tmp_path / "file" / "root")
    assert dataset.raw_folder == str(data.raw_folder(data.cache_root() / "digits"))
    assert len(dataset) == 1200


def test_nowhere_to_write_names_both_folders_and_the_remedy(offline, monkeypatch, tmp_path):
    """Catches a bare PermissionError from deep inside."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HOME", str(tmp_path / "file"))
    root = tmp_path / "file" / "root"
    with pytest.raises(RuntimeError) as caught:
        data.MNIST(root)
    message = f"Neither {root} nor {data.cache_root()} can be written; set OPENSET_DATA."
    assert str(caught.value) == message


# --- damaged files ----------------------------------------------------------------------------


def cut(path):
    path.write_bytes(path.read_bytes()[:-1])


def lengthen(path):
    path.write_bytes(path.read_bytes() + b"\0")


def replace(content):
    return lambda path: path.write_bytes(content)


def compress(path):
    path.write_bytes(gzip.compress(path.read_bytes()))


def swap_for(name):
    return lambda path: shutil.copy(path.with_name(name), path)


def shrink_images(path):
    header = (0x803).to_bytes(4, "big") + b"".join(n.to_bytes(4, "big") for n in (7, 14, 56))
    path.write_bytes(header + bytes(7 * 784))


DAMAGES = {
    "truncated images": (TRAIN_IMAGES, cut, "damaged: 5,504 bytes expected, 5,503 found"),
    "truncated labels": (TEST_LABELS, cut, "damaged: 11 bytes expected, 10 found"),
    "images with more at the end": (TEST_IMAGES, lengthen, "damaged"),
    "an empty file": (TEST_LABELS, replace(b""), "not a file in MNIST's format"),
    "a cut header": (TRAIN_IMAGES, replace(b"\0\0\x08\x03\0\0"), "not a file in MNIST's format"),
    "an error page": (TRAIN_LABELS, replace(b"<html>404</html>"), "not a file in MNIST's format"),
    "a compressed file": (TEST_IMAGES, compress, "not a file in MNIST's format"),
    "labels for images": (TRAIN_IMAGES, swap_for(TRAIN_LABELS), "not a file in MNIST's format"),
    "images for labels": (TRAIN_LABELS, swap_for(TRAIN_IMAGES), "not a file in MNIST's format"),
    "images of another size": (TRAIN_IMAGES, shrink_images, "images of [14, 56] pixels, not 28"),
    "labels of another split": (TEST_LABELS, swap_for(TRAIN_LABELS), "another number of samples"),
    "a missing file": (TEST_IMAGES, Path.unlink, "is missing"),
}


@pytest.mark.parametrize(("name", "damage", "finding"), DAMAGES.values(), ids=DAMAGES)
def test_damage_is_told_with_file_and_remedy(root, name, damage, finding):
    """Catches damaged files that are read, and torchvision's errors that name no file.

    The damage may be in the split that is not asked for: the next notebook would meet it.
    """
    folder = write_small(root)
    damage(folder / name)
    with pytest.raises(RuntimeError) as caught:
        data.MNIST(root)
    message = str(caught.value)
    assert str(folder / name) in message
    assert finding in message
    assert message.endswith(
        f"Delete the folder {folder} and run again: the data is then fetched anew."
    )


def test_damaged_digits_are_told_with_file_and_remedy(offline, root):
    """Catches torchvision's "Dataset not found", which sends students to a download."""
    data.MNIST(root)
    folder = data.raw_folder(root / "digits")
    cut(folder / TEST_IMAGES)
    with pytest.raises(RuntimeError, match="is damaged") as caught:
        data.MNIST(root)
    assert str(folder / TEST_IMAGES) in str(caught.value)
    assert f"Delete the folder {folder}" in str(caught.value)


@pytest.mark.parametrize("below", [".", "digits"])
def test_the_remedy_helps(offline, root, below):
    """Catches an instruction that leads into the same error again."""
    (write_small(root / below) / TRAIN_IMAGES).unlink()
    with pytest.raises(RuntimeError):
        data.MNIST(root)
    shutil.rmtree(data.raw_folder(root / below))
    assert len(data.MNIST(root)) == 1200


# --- downloads --------------------------------------------------------------------------------


def test_mnist_is_downloaded_to_the_root_in_silence(root, download, capfd):
    """Catches a stand-in though MNIST can be had, and temporary folders that stay behind."""
    calls = download(deliver)
    assert len(data.MNIST(root)) == 7
    assert len(data.MNIST(root, train=False)) == 3
    assert len(calls) == 1
    assert [path.name for path in root.iterdir()] == ["MNIST"]
    assert [path.name for path in (root / "MNIST").iterdir()] == ["raw"]
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize("parts", ["an archive", "nothing"])
def test_download_replaces_what_another_program_left_unfinished(root, download, parts):
    """Catches a folder that is taken for a whole MNIST and then cannot be read.

    torchvision leaves archives alone where it is stopped.
    """
    folder = data.raw_folder(root)
    folder.mkdir(parents=True)
    if parts == "an archive":
        (folder / f"{TRAIN_IMAGES}.gz").write_bytes(b"half")
    download(deliver)
    assert len(data.MNIST(root)) == 7


def complain(error, before):
    def behaviour(folder):
        print("Failed to download (trying next):")
        before(folder)
        raise error

    return behaviour


FAILURES = {
    "no network": complain(OSError("no route"), lambda folder: None),
    "all mirrors fail": complain(RuntimeError("no mirror"), lambda folder: None),
    "a portal answers": complain(BadStatusLine("<html>"), lambda folder: None),
    "an error after half": complain(OSError("disk full"), deliver_half),
    "half without an error": deliver_half,
}


@pytest.mark.parametrize("behaviour", FAILURES.values(), ids=FAILURES)
def test_failed_download_leaves_nothing_but_the_digits(root, download, capfd, behaviour):
    """Catches a half of MNIST that the next notebook takes for a damaged one."""
    download(behaviour)
    assert len(data.MNIST(root)) == 1200
    assert [path.name for path in root.iterdir()] == ["digits"]
    assert len(capfd.readouterr().out.splitlines()) == 1


def test_interrupted_download_leaves_nothing(root, download):
    """Catches files of a download that the student stopped, and a stop that is swallowed."""
    download(complain(KeyboardInterrupt, deliver_half))
    with pytest.raises(KeyboardInterrupt):
        data.MNIST(root)
    assert list(root.iterdir()) == []


@pytest.mark.parametrize("behaviour", [deliver, FAILURES["no network"]], ids=["works", "fails"])
def test_silent_network_costs_seconds_and_the_limit_ends_with_the_download(
    root, download, behaviour
):
    """Catches a wait without an end, and a limit that stays for the student's own connections."""
    limits = []

    def note(folder):
        limits.append(socket.getdefaulttimeout())
        behaviour(folder)

    download(note)
    data.MNIST(root)
    assert limits == [data.DOWNLOAD_TIMEOUT]
    assert socket.getdefaulttimeout() is None


# --- two at once ------------------------------------------------------------------------------


def test_two_writers_at_once_leave_one_whole_mnist(monkeypatch, root):
    """Catches an error for the slower one, and a folder that is there before its files are."""
    both_have_written, write = threading.Barrier(2), data.write_mnist

    def write_and_wait(folder, *arrays):
        write(folder, *arrays)
        assert not data.raw_folder(root).exists()
        both_have_written.wait(timeout=20)

    monkeypatch.setattr(data, "write_mnist", write_and_wait)
    errors = []

    def work():
        try:
            data.write_digits(root)
        except BaseException as error:
            errors.append(error)

    writers = [threading.Thread(target=work) for _ in range(2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert errors == []
    data.verify(data.raw_folder(root))
    assert [path.name for path in root.iterdir()] == ["MNIST"]


def test_quicker_writer_wins(root, download):
    """Catches a dataset that changes under somebody who has begun to read it."""

    def while_somebody_writes(folder):
        deliver(folder)
        write_small(root, train=5)

    download(while_somebody_writes)
    assert len(data.MNIST(root)) == 5
