import { figuresIn } from '@mingxiao/core'
import { type MarkedPiece, readMarks } from './marked-text.ts'
import type { Segment } from './segment.ts'

/** Cuts the rendered text of a paragraph where figures begin and end. */
export function splitSegments(rendered: string, address: string): readonly Segment[] {
  let workedOut = 0
  return readMarks(rendered).flatMap((piece) => {
    if (piece.source === null) return splitWords(piece.text)
    if (piece.source.kind === 'worked-out') workedOut += 1
    return [figureSegment(piece.text, piece.source, `${address}.${workedOut}`)]
  })
}

function figureSegment(text: string, source: NonNullable<MarkedPiece['source']>, own: string): Segment {
  switch (source.kind) {
    case 'words':
      return words(text)
    case 'typed':
      return { text, address: null, isTypedFigure: true }
    case 'cell':
      return { text, address: source.address, isTypedFigure: false }
    case 'worked-out': {
      const { formula, inputs } = source
      return { text, address: own, isTypedFigure: false, workedOut: { formula, inputs } }
    }
  }
}

function splitWords(text: string): readonly Segment[] {
  const segments: Segment[] = []
  let from = 0
  for (const { start, end, kind } of figuresIn(text)) {
    if (!isTyped(text.slice(start, end), kind)) continue
    if (start > from) segments.push(words(text.slice(from, start)))
    segments.push({ text: text.slice(start, end), address: null, isTypedFigure: true })
    from = end
  }
  if (from < text.length) segments.push(words(text.slice(from)))
  return segments
}

/** “三个方面” counts nothing that a cell holds; “十二万元” and “百分之九十” do. */
function isTyped(printed: string, kind: string): boolean {
  return /[\d０-９]/.test(printed) || kind === 'money' || kind === 'percent'
}

function words(text: string): Segment {
  return { text, address: null, isTypedFigure: false }
}
