"""The instructor's side: releases, kernels, hidden graders, their audit, reports."""
