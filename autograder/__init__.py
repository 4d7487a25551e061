"""The instructor's side: releases, kernels, hidden graders, their audit, reports."""

import os
import sys
from pathlib import Path

# nbgrader calls alembic by name; without an activated environment it would not be found.
os.environ["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
