import { Decimal, readFigure } from '@mingxiao/core'

/**
 * Whether a number that a workbook shows in one way can be made to show in another by its value alone: both are plain, and
 * the new one has no more decimals than the format shows.
 */
export function acceptsNumber(shown: string, wanted: string): boolean {
  const [old, fresh] = [readFigure(shown), readFigure(wanted)]
  if (!old || !fresh || old.unit !== fresh.unit || !['', '%'].includes(old.unit)) return false
  return fresh.decimals <= old.decimals
}

/** The value of a cell that is to show a figure; null where the text is none. */
export function valueShown(text: string): string | null {
  const figure = readFigure(text)
  if (!figure || !['', '%'].includes(figure.unit)) return null
  const { amount, unit } = figure
  return (unit === '%' ? amount.dividedBy(Decimal.hundred) : amount).toString()
}
