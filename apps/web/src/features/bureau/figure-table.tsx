import { bureauTexts } from './bureau-texts.ts'
import type { Figure, Mark } from './figure.ts'

interface FigureTableProps {
  readonly figure: Figure
  readonly onMark: (mark: Mark) => void
}

/** The figures of a chart, each opening what stands behind it. */
export function FigureTable({ figure: { category, series, rows, title }, onMark }: FigureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than its card is moved by keys as well
    <section className="figure-table" aria-label={`${title} · ${bureauTexts.table}`} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{category}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              {series.map(({ name }, at) => (
                <td key={name}>{entry(row.values[at] ?? '—', row.marks[at] ?? null)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )

  function entry(text: string, mark: Mark | null) {
    if (!mark) return text
    return (
      <button type="button" aria-label={`${text}，${bureauTexts.show(mark.title)}`} onClick={() => onMark(mark)}>
        {text}
      </button>
    )
  }
}
