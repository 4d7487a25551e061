"""Reading histograms back from a matplotlib Axes, whatever they were drawn with.

These functions run beside the student's code and return plain data. A *series* has a label,
colors and heights, and says where its bins are: `edges` of all bins; or `left` and `width` of each
bar, which may stand beside others within a bin; or the `centers` of the bins.
"""

import itertools

import matplotlib.colors
import matplotlib.patches
import numpy as np


def drawn_series(ax):
    """All series on an Axes that could be a histogram."""
    return [*bar_series(ax), *outline_series(ax), *line_series(ax), *area_series(ax)]


def new_series(artist, label, **values):
    """A series as plain data."""
    lists = {key: np.asarray(value, dtype=float).tolist() for key, value in values.items()}
    return {"label": str(label), "colors": colors_of(artist), **lists}


def bar_series(ax):
    """Series of bars, as Axes.hist and Axes.bar draw them."""
    series = []
    for container in ax.containers:
        bars = [patch for patch in container if isinstance(patch, matplotlib.patches.Rectangle)]
        if bars:
            if container.orientation == "horizontal":
                sizes = sorted((bar.get_y(), bar.get_height(), bar.get_width()) for bar in bars)
            else:
                sizes = sorted((bar.get_x(), bar.get_width(), bar.get_height()) for bar in bars)
            left, width, heights = zip(*sizes, strict=True)
            label = container.get_label()
            series.append(new_series(bars[0], label, left=left, width=width, heights=heights))
    return series


def outline_series(ax):
    """Series that are drawn as one outline: hist with a step type, and Axes.stairs."""
    series = []
    for patch in ax.patches:
        if isinstance(patch, matplotlib.patches.StepPatch):
            heights, edges, _ = patch.get_data()
            series.append(new_series(patch, patch.get_label(), edges=edges, heights=heights))
        elif isinstance(patch, matplotlib.patches.Polygon):
            edges, heights = steps(patch.get_xy())
            series.append(new_series(patch, patch.get_label(), edges=edges, heights=heights))
    return series


def line_series(ax):
    """Series that are drawn as lines: in steps, or from the middle of a bin to the next."""
    series = []
    for line in ax.lines:
        x, y = (np.asarray(values, dtype=float) for values in line.get_data())
        style, label = line.get_drawstyle(), line.get_label()
        if len(x) < 2:
            continue
        if style == "steps-post":
            series.append(new_series(line, label, edges=x, heights=y[:-1]))
        elif style in ("steps", "steps-pre"):
            series.append(new_series(line, label, edges=x, heights=y[1:]))
        elif len(np.unique(x)) == len(x):
            series.append(new_series(line, label, centers=x, heights=y))
        else:
            edges, heights = steps(np.column_stack([x, y]))
            series.append(new_series(line, label, edges=edges, heights=heights))
    return series


def area_series(ax):
    """Series that are drawn as areas, by Axes.fill_between in steps or between middles of bins."""
    series = []
    for collection in ax.collections:
        for path in collection.get_paths():
            label = collection.get_label()
            edges, heights = steps(path.vertices)
            series.append(new_series(collection, label, edges=edges, heights=heights))
            top = {x: max(path.vertices[path.vertices[:, 0] == x, 1]) for x in edges}
            centers, tops = list(top), list(top.values())
            series.append(new_series(collection, label, centers=centers, heights=tops))
    return series


def steps(points):
    """Edges and heights of an outline that goes along at right angles."""
    points = np.asarray(points, dtype=float)
    points = points[np.isfinite(points).all(axis=1)]
    edges = np.unique(points[:, 0])
    level = [
        (min(x0, x1), max(x0, x1), y0)
        for (x0, y0), (x1, y1) in itertools.pairwise(points)
        if x0 != x1 and y0 == y1
    ]
    middles = (edges[:-1] + edges[1:]) / 2
    heights = [max((y for x0, x1, y in level if x0 < x < x1), default=0.0) for x in middles]
    return edges, heights


def legend_entries(ax):
    """Text and colors of the entries of the legend of an Axes."""
    legend = ax.get_legend()
    if legend is None:
        return []
    return [
        {"text": text.get_text(), "colors": colors_of(handle)}
        for text, handle in zip(legend.get_texts(), legend.legend_handles, strict=False)
    ]


def colors_of(artist):
    """Colors in which an artist may appear, as hexadecimal strings."""
    colors = set()
    for name in ("get_facecolor", "get_edgecolor", "get_color"):
        if hasattr(artist, name):
            for color in matplotlib.colors.to_rgba_array(getattr(artist, name)()):
                if color[3] > 0:
                    colors.add(matplotlib.colors.to_hex(color))
    return sorted(colors)
