import type { EChartsCoreOption } from 'echarts/core'
import type { Colour, Figure, Series } from './figure.ts'

export interface ChartLooks {
  readonly colours: Readonly<Record<Colour | 'ink' | 'muted' | 'rule' | 'accent' | 'paper', string>>
  readonly font: string
  readonly isNarrow: boolean
}

/** How a figure is drawn. Its values stay text: the library reads them for drawing alone. */
export function chartOption(figure: Figure, looks: ChartLooks): EChartsCoreOption {
  const { rows, shape } = figure
  const { colours, font, isNarrow } = looks
  const lies = shape === 'across' || (shape === 'stacked' && (isNarrow || rows.length > 4))
  const category = {
    type: 'category',
    data: rows.map(({ label }) => label),
    inverse: lies,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.rule } },
    axisLabel: {
      color: colours.ink,
      ...(lies
        ? { width: isNarrow ? 116 : shape === 'across' ? 420 : 150, overflow: 'truncate' }
        : fitted(rows.length, isNarrow)),
    },
  }
  const value = {
    type: 'value',
    scale: shape === 'lines',
    minInterval: shape === 'lines' ? 0 : 1,
    axisLabel: { color: colours.muted },
    splitLine: { lineStyle: { color: colours.rule } },
  }
  const drawn = drawnSeries(figure)
  return {
    animation: false,
    textStyle: { fontFamily: font, color: colours.ink },
    grid: { left: 8, right: 18, top: drawn.length > 1 ? 44 : 16, bottom: 4, containLabel: true },
    legend: {
      show: drawn.length > 1,
      top: 0,
      left: 0,
      type: 'scroll',
      itemWidth: 12,
      itemHeight: 12,
      textStyle: { color: colours.ink },
      pageTextStyle: { color: colours.muted },
      pageIconColor: colours.accent,
    },
    tooltip: {
      trigger: 'axis',
      // Drawn with the chart: the other kind is markup with styles of its own, which the page refuses.
      renderMode: 'richText',
      confine: true,
      axisPointer: { type: shape === 'lines' ? 'line' : 'shadow' },
      backgroundColor: colours.paper,
      borderColor: colours.rule,
      textStyle: { color: colours.ink, fontFamily: font },
    },
    xAxis: lies ? value : category,
    yAxis: lies ? category : value,
    series: drawn.map(({ series, at }) => oneSeries(figure, looks, series, at)),
  }
}

/** The series that are drawn, each with its place among the values of a row. */
export function drawnSeries({ series }: Figure): readonly { readonly series: Series; readonly at: number }[] {
  return series.map((one, at) => ({ series: one, at })).filter(({ series: { isAside } }) => !isAside)
}

function oneSeries({ shape, rows }: Figure, { colours }: ChartLooks, { name, colour }: Series, at: number) {
  return {
    name,
    type: shape === 'lines' ? 'line' : 'bar',
    ...(shape === 'stacked' ? { stack: 'all' } : {}),
    ...(shape === 'lines' ? { symbolSize: 9, lineStyle: { width: 2 }, connectNulls: false } : { barMaxWidth: 30 }),
    itemStyle: { color: colours[colour], borderColor: colours.paper, borderWidth: shape === 'stacked' ? 1 : 0 },
    emphasis: { focus: 'none' },
    data: rows.map(({ values, marks }) => ({ value: values[at] ?? '-', cursor: marks[at] ? 'pointer' : 'default' })),
  }
}

/** Long names under bars break rather than be left out. */
function fitted(count: number, isNarrow: boolean) {
  return { interval: 0, overflow: 'break', width: Math.floor((isNarrow ? 270 : 500) / Math.max(count, 1)) }
}
