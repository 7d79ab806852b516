import { useEffect, useMemo, useRef } from 'react'
import { readPalette } from '../../ui/palette.ts'
import { useDark } from '../../ui/use-dark.ts'
import { bureauTexts } from './bureau-texts.ts'
import { chartOption, drawnSeries } from './chart-option.ts'
import { colours, type Figure, type Mark } from './figure.ts'
import { initChart } from './init-chart.ts'

interface ChartProps {
  readonly figure: Figure
  readonly onMark: (mark: Mark) => void
}

/** A figure drawn. What it says stands in the table below it as well, where keys reach it. */
export function Chart({ figure, onMark }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const isDark = useDark()
  const latest = useRef(onMark)
  latest.current = onMark
  // biome-ignore lint/correctness/useExhaustiveDependencies: the colours follow from light or dark
  const palette = useMemo(() => readPalette([...colours, 'ink', 'muted', 'rule', 'accent', 'paper']), [isDark])

  useEffect(() => {
    const element = place.current
    if (!element) return
    const chart = initChart(element)
    const font = getComputedStyle(element).fontFamily
    const draw = () =>
      chart.setOption(chartOption(figure, { colours: palette, font, isNarrow: element.clientWidth < narrow }), true)
    draw()
    chart.on('click', ({ dataIndex, seriesIndex }) => {
      const drawn = drawnSeries(figure)[seriesIndex ?? 0]
      const mark = drawn && figure.rows[dataIndex]?.marks[drawn.at]
      if (mark) latest.current(mark)
    })
    const resized = new ResizeObserver(() => {
      chart.resize()
      draw()
    })
    resized.observe(element)
    return () => {
      resized.disconnect()
      chart.dispose()
    }
  }, [figure, palette])

  return (
    <div
      ref={place}
      className={`chart ${figure.shape} rows-${Math.min(figure.rows.length, 12)}`}
      role="img"
      aria-label={bureauTexts.chartOf(figure.title)}
    />
  )
}

const narrow = 460
