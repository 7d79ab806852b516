import { figuresIn } from '@mingxiao/core'
import { readMarks } from './marked-text.ts'
import type { Segment } from './segment.ts'

/** Cuts a rendered text where figures begin and end. */
export function splitSegments(rendered: string): readonly Segment[] {
  return readMarks(rendered).flatMap(({ text, figure }) =>
    figure ? [{ text, address: figure.address, isTypedFigure: figure.isTyped }] : splitWords(text),
  )
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
