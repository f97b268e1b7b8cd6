"""Charts as SVG, which run nothing and fetch nothing; what they show is said in words as well."""

from markupsafe import Markup

from handlers.views.record.review_charts import ChartView

WIDTH, HEIGHT = 720, 260
MOST_TICKS = 6
_FONT = "system-ui, Noto Sans, sans-serif"
_INK, _LINE, _BAR = "#1d1d1d", "#d0d0d0", "#0b5cad"


def svg_of(chart: ChartView) -> str:
    """Return the chart, drawn."""
    import leather  # loaded where a chart is drawn, and not at each start
    from leather import theme

    theme.background_color = "#ffffff"
    theme.tick_font_family, theme.tick_font_size, theme.label_color = _FONT, 13, _INK
    theme.tick_font_char_width, theme.tick_color, theme.zero_color = 7, _LINE, _INK
    drawn = leather.Chart()
    ticks = _ticks(max(count for _, count in chart.columns))
    if chart.lying:
        drawn.add_bars([(count, label) for label, count in chart.columns], fill_color=_BAR)
        drawn.add_x_scale(0, ticks[-1])
        drawn.add_x_axis(ticks=ticks)
    else:
        drawn.add_columns(list(chart.columns), fill_color=_BAR)
        drawn.add_y_scale(0, ticks[-1])
        drawn.add_y_axis(ticks=ticks)
    height = 70 + 30 * len(chart.columns) if chart.lying else HEIGHT
    # A picture that can be made smaller, for a telephone, has to say what it is drawn on.
    return str(drawn.to_svg(width=WIDTH, height=height)).replace("<svg ", f'<svg viewBox="0 0 {WIDTH} {height}" ', 1)


def _ticks(most: int) -> list[int]:
    """Return some whole numbers from 0 up to the most or a little above."""
    step = next(one * 10**power for power in range(12) for one in (1, 2, 5) if one * 10**power * MOST_TICKS >= most)
    return list(range(0, most + step, step))


def figure(chart: ChartView) -> Markup:
    """Return the chart for a page, with all that it shows in words for whoever does not see it."""
    drawn = Markup(svg_of(chart))  # noqa: S704 - leather escapes what stands in it
    shown = Markup('<figure role="img" aria-label="{}">\n{}\n</figure>\n')
    return Markup("<h2>{}</h2>\n").format(chart.title) + shown.format(chart.alt, drawn)
