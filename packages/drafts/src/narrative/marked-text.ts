import { Drop } from 'liquidjs'
import { type BoundCell, BoundValue, type FigureSource } from './bound-value.ts'
import { TemplateFault } from './template-fault.ts'

/**
 * Liquid collects a text, so a figure travels through it between marks, with what it comes from. The marks are noncharacters
 * (U+FDD0…), which no text may hold: those of a template or a cell are dropped.
 */
export function markOutput(value: unknown): string {
  if (Array.isArray(value)) return value.map(markOutput).join('、')
  if (value instanceof BoundValue) return markCell(BoundValue.cellOf(value))
  const plain: unknown = value instanceof Drop ? value.valueOf() : value
  if (plain === null || plain === undefined) return ''
  if (typeof plain === 'boolean') return plain ? '是' : '否'
  if (typeof plain === 'object') throw new TemplateFault('这是一组字段，要写明印哪一个')
  return withoutMarks(String(plain))
}

export interface MarkedPiece {
  readonly text: string
  /** Null for words of the template itself. */
  readonly source: FigureSource | null
}

/** The pieces of a rendered text, from left to right. */
export function readMarks(rendered: string): readonly MarkedPiece[] {
  return rendered.split(marks.open).flatMap((part, at): readonly MarkedPiece[] => {
    if (at === 0) return piecesOfWords(part)
    const [source = '', rest = ''] = part.split(marks.text)
    const [text = '', words = ''] = rest.split(marks.close)
    return [{ text, source: readSource(source) }, ...piecesOfWords(words)]
  })
}

/** Where a paragraph ends and the next begins. */
export const paragraphBreak = '\ufdd4'

export function withoutMarks(text: string): string {
  return text.replace(/[\ufdd0-\ufdef]/g, '')
}

const marks = { open: '\ufdd0', text: '\ufdd1', close: '\ufdd2', next: '\ufdd3' }

function markCell({ text, source }: BoundCell): string {
  return marks.open + printSource(source) + marks.text + withoutMarks(text) + marks.close
}

function printSource(source: FigureSource): string {
  const parts: readonly string[] =
    source.kind === 'cell'
      ? [source.address, source.label]
      : source.kind === 'worked-out'
        ? [source.formula, ...source.inputs]
        : []
  return [source.kind, ...parts.map(withoutMarks)].join(marks.next)
}

function readSource(printed: string): FigureSource {
  const [kind, first = '', ...others] = printed.split(marks.next)
  if (kind === 'cell') return { kind, address: first, label: others[0] ?? '' }
  if (kind === 'worked-out') return { kind, formula: first, inputs: others }
  return { kind: kind === 'typed' ? 'typed' : 'words' }
}

function piecesOfWords(text: string): readonly MarkedPiece[] {
  return text === '' ? [] : [{ text, source: null }]
}
