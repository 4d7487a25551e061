"""nbgrader's configuration: read when one of its commands runs in this folder."""

import sys
import warnings
from pathlib import Path

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT))  # the instructor's side is not installed: it lies here

from autograder.release import build_sources  # noqa: E402

# nbgrader's own use of SQLAlchemy: harmless, and six lines for each submission.
warnings.filterwarnings("ignore", message="Object of type <Submitted")

build_sources()  # nbgrader's source notebooks are made from the scripts in solutions/

c = get_config()  # noqa: F821 - given by traitlets

c.CourseDirectory.course_id = "open_set_learning"
c.CourseDirectory.root = str(ROOT)
c.CourseDirectory.source_directory = "course/source"
c.CourseDirectory.release_directory = "exercises"
c.CourseDirectory.submitted_directory = "course/submitted"
c.CourseDirectory.autograded_directory = "course/autograded"
c.CourseDirectory.feedback_directory = "course/feedback"
c.CourseDirectory.db_url = f"sqlite:///{ROOT}/course/gradebook.db"

c.GenerateAssignment.preprocessors = [
    "nbgrader.preprocessors.LockCells",
    "autograder.release.ClearSolutionsOfTask",
    "nbgrader.preprocessors.ClearOutput",
    "nbgrader.preprocessors.CheckCellMetadata",
    "nbgrader.preprocessors.ComputeChecksums",
    "nbgrader.preprocessors.SaveCells",
    "nbgrader.preprocessors.CheckCellMetadata",
]

# A deleted graded cell is put back; a graded cell is never run in the student's kernel.
c.OverwriteCells.add_missing_cells = True
c.Autograde.exporter_class = "autograder.nbgrader_course.SubmittedNotebookExporter"
c.Autograde.pre_convert_hook = "autograder.nbgrader_course.add_missing_notebooks"
c.Autograde.autograde_preprocessors = [
    "autograder.nbgrader_course.GradeNotebook",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
