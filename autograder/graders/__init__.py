"""Hidden graders, one pytest file per task, and what several of them use."""
