"""The assignments, their tasks and the names that each task asks for.

One task has one stem, and the stem is the name of its files everywhere: the source in
`solutions/`, the notebook in `exercises/`, the public check, the hidden grader, the audit.
"""

ASSIGNMENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "open_set": {
        "task_01_target_vectors": ("target_vector", "test_target_vectors"),
        "task_02_filtered_mnist": ("FilteredMNIST",),
        "task_03_dataset_items": ("OpenSetMNIST", "test_dataset"),
        "task_04_split": ("split_known_unknown",),
        "task_05_entropic_loss": ("EntropicOpenSetLoss", "entropic_open_set_loss"),
        "task_06_confidence": ("confidence", "test_confidence"),
        "task_07_network": ("Network",),
        "task_08_training": ("train_epoch", "validate", "train"),
        "task_09_feature_magnitudes": ("feature_magnitudes", "plot_magnitude_histograms"),
        "task_10_classification": (
            "class_scores",
            "correct_classification_rate",
            "false_positive_rate",
            "select_threshold",
        ),
    },
}


def task_names(stem: str) -> tuple[str, ...]:
    """Names of the functions and classes that the task `stem` asks for.

    Raises `ValueError` that lists the tasks where there is none of this stem.
    """
    for tasks in ASSIGNMENTS.values():
        if stem in tasks:
            return tasks[stem]
    known = ", ".join(stem for tasks in ASSIGNMENTS.values() for stem in tasks)
    raise ValueError(f"There is no task {stem!r}. The tasks are: {known}.")


def task_of(name: str) -> str | None:
    """Stem of the task that asks for `name`, or `None` where no task does."""
    for tasks in ASSIGNMENTS.values():
        for stem, names in tasks.items():
            if name in names:
                return stem
    return None


def earlier_tasks(stem: str) -> list[str]:
    """Stems of the tasks that come before `stem` in its assignment, in their order."""
    for tasks in ASSIGNMENTS.values():
        if stem in tasks:
            stems = list(tasks)
            return stems[: stems.index(stem)]
    return []
