import { withoutMarks } from './marked-text.ts'
import { narrativeEngine } from './narrative-engine.ts'
import type { NarrativeValues } from './narrative-values.ts'
import type { Segment } from './segment.ts'
import { splitSegments } from './split-segments.ts'
import { templateError } from './template-error.ts'

/**
 * Fills in a paragraph and cuts it where figures begin and end. `address` is the paragraph's own, for what is wrong with its
 * template. Line breaks of a template lay it out for its author and are not printed.
 */
export function renderParagraph(template: string, values: NarrativeValues, address: string): readonly Segment[] {
  return splitSegments(render(withoutMarks(template), values, address), address)
}

function render(template: string, values: NarrativeValues, address: string): string {
  try {
    const rendered: unknown = narrativeEngine.parseAndRenderSync(template, values)
    return String(rendered)
      .replace(/\s*\n\s*/g, '')
      .trim()
  } catch (error) {
    throw templateError(error, values, address)
  }
}
