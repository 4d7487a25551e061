"""Public checks, one pytest file per task: shapes, types and one easy case of each."""
