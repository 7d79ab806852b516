import { digestPackage, findCopies, type PackageDigest } from '@mingxiao/audit'
import { aPackage } from '@mingxiao/audit/testing'

export interface ComparedPackages {
  readonly packages: number
  readonly milliseconds: number
  /** Copied passages found. */
  readonly passages: number
}

/** Compares invented packages of some six thousand letters each: a fifth formulas of the trade, a tenth of the rest copied. */
export function comparePackages(count: number): ComparedPackages {
  const digests = inventDigests(count)
  const start = performance.now()
  const { passages } = findCopies(digests)
  return { packages: count, milliseconds: performance.now() - start, passages: passages.length }
}

function inventDigests(count: number): readonly PackageDigest[] {
  const draw = drawer()
  const words = times(3_000, () => times(2 + draw(2), () => String.fromCharCode(0x4e00 + draw(2_500))).join(''))
  const sentence = () => `${times(8 + draw(8), () => words[draw(words.length)]).join('')}${draw(999)}万元。`
  const paragraph = () => times(4, sentence).join('')
  const copied = times(400, paragraph)
  const formulas = times(20, paragraph)
  const model = digestPackage('', aPackage())
  const [place] = model.passages
  if (!place) throw new Error('a good package has texts')
  return times(count, (at) => {
    const unit = `${times(2, () => words[draw(words.length)]).join('县')}中心`
    const quoteOf = () => {
      if (draw(10) < 2) return formulas[draw(formulas.length)] ?? ''
      return draw(10) < 1 ? (copied[draw(copied.length)] ?? '') : unit + paragraph()
    }
    const passages = times(40, () => ({ ...place, quote: quoteOf() }))
    const tables = model.tables.map((table) => ({
      ...table,
      indicators: table.indicators.map((indicator) => `${indicator}${draw(20) < 1 ? '' : draw(1_000)}`),
    }))
    return { ...model, source: `${at}.docx`, unit, passages, tables }
  })
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

/** The same numbers in every run. */
function drawer(): (below: number) => number {
  let state = 1
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
}
