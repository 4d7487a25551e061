"""The student's kit of the exercise on open-set learning.

Digits fall into three groups. A network learns to recognise the *known* classes and to stay
unsure about the *negative* ones; the *unknown* ones it meets only when it is tested.
"""

KNOWN_CLASSES: tuple[int, ...] = (4, 5, 8, 9)
NEGATIVE_CLASSES: tuple[int, ...] = (0, 2, 3, 7)
UNKNOWN_CLASSES: tuple[int, ...] = (1, 6)

__all__ = ["KNOWN_CLASSES", "NEGATIVE_CLASSES", "UNKNOWN_CLASSES"]
