"""Outputs of a student's cells as they are stored: in nbformat's form, and of limited size."""

from __future__ import annotations

import json
from typing import Any

from nbformat import NotebookNode, from_dict
from nbformat.v4 import new_output


def error_output(sentence: str) -> NotebookNode:
    """An error that the grading side reports in place of the kernel."""
    return new_output("error", ename="Stopped", evalue=sentence, traceback=[sentence])


class OutputStore:
    """Collects what a kernel publishes for one cell, up to a number of bytes."""

    def __init__(self, maximum: int):
        self.stored: list[NotebookNode] = []
        self.execution_count: int | None = None
        self._left = maximum
        self._clear_next = False

    def add(self, kind: str, content: dict[str, Any]) -> None:
        """Store a message of the Jupyter protocol, where it is one that shows something."""
        if kind == "execute_input":
            count = content.get("execution_count")
            self.execution_count = count if isinstance(count, int) else None
        elif kind == "clear_output":
            self._clear_next = True
            if not content.get("wait"):
                self._clear()
        elif kind == "stream":
            self._add_text(str(content.get("name")), str(content.get("text")))
        elif kind in ("display_data", "execute_result"):
            data = self._plain(content.get("data"))
            count = {"execution_count": self.execution_count} if kind == "execute_result" else {}
            self._append(new_output(kind, data=data, **count))
        elif kind == "error":
            lines = content.get("traceback")
            traceback = [str(line) for line in lines] if isinstance(lines, list) else []
            ename, evalue = str(content.get("ename")), str(content.get("evalue"))
            self._append(new_output("error", ename=ename, evalue=evalue, traceback=traceback))

    def _clear(self) -> None:
        if self._clear_next:
            self.stored.clear()
            self._clear_next = False

    @staticmethod
    def _plain(data: Any) -> dict[str, Any]:
        if not isinstance(data, dict):
            return {}
        return {str(key): from_dict(value) for key, value in data.items()}

    def _add_text(self, name: str, text: str) -> None:
        self._clear()
        name = "stderr" if name == "stderr" else "stdout"
        if len(text) > self._left:
            text = text[: max(0, self._left)] + "\n[cut: this cell prints too much]\n"
            if self._left <= 0:
                return
            self._left = 0
        else:
            self._left -= len(text)
        last = self.stored[-1] if self.stored else None
        if last is not None and last.output_type == "stream" and last.name == name:
            last.text += text
        else:
            self.stored.append(new_output("stream", name=name, text=text))

    def _append(self, output: NotebookNode) -> None:
        self._clear()
        size = len(json.dumps(output))
        if size > self._left:
            self._add_text("stdout", "[cut: an output of this cell is too large]\n")
        else:
            self._left -= size
            self.stored.append(output)
