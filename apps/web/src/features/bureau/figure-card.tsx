import { downloadText } from '../saving/download-text.ts'
import { bureauTexts } from './bureau-texts.ts'
import { Chart } from './chart.tsx'
import type { Figure, Mark } from './figure.ts'
import { figureAsCsv } from './figure-as-csv.ts'
import { FigureTable } from './figure-table.tsx'

interface FigureCardProps {
  readonly figure: Figure
  readonly year: number
  readonly onMark: (mark: Mark) => void
}

/** One question of the bureau: drawn, in figures, and as a file. */
export function FigureCard({ figure, year, onMark }: FigureCardProps) {
  const { id, title, hint } = figure
  return (
    <section className="figure-card" aria-labelledby={`figure-${id}`}>
      <header>
        <h2 id={`figure-${id}`}>{title}</h2>
        <button
          type="button"
          className="quiet"
          aria-label={bureauTexts.downloadOf(title)}
          onClick={() => downloadText(figureAsCsv(figure), `${year}-${title}.csv`, 'text/csv')}
        >
          {bureauTexts.download}
        </button>
      </header>
      <p className="hint">{hint}</p>
      <Chart figure={figure} onMark={onMark} />
      <details>
        <summary>{bureauTexts.table}</summary>
        <FigureTable figure={figure} onMark={onMark} />
      </details>
    </section>
  )
}
