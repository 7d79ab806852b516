import type { Template } from 'liquidjs'
import { paragraphBreak, withoutMarks } from './marked-text.ts'
import { narrativeEngine } from './narrative-engine.ts'
import type { NarrativeValues } from './narrative-values.ts'
import type { Segment } from './segment.ts'
import { splitSegments } from './split-segments.ts'
import { templateError, unknownField } from './template-error.ts'
import { unknownNameIn } from './unknown-name-in.ts'

/** A paragraph filled in, and cut where figures begin and end. */
export interface RenderedParagraph {
  readonly address: string
  readonly segments: readonly Segment[]
}

/**
 * Fills in a template, which makes one paragraph, several where it breaks off by 换段, or none where it has nothing to say.
 * `address` is the template's own; the second paragraph it makes has “-2” behind it. Line breaks of a template lay it out for
 * its author and are not printed.
 */
export function renderParagraphs(
  template: string,
  values: NarrativeValues,
  address: string,
): readonly RenderedParagraph[] {
  return render(withoutMarks(template), values, address)
    .split(paragraphBreak)
    .map((text) => text.replace(/\s*\n\s*/g, '').trim())
    .filter((text) => text !== '')
    .map((text, at) => {
      const own = at === 0 ? address : `${address}-${at + 1}`
      return { address: own, segments: splitSegments(text, own) }
    })
}

function render(template: string, values: NarrativeValues, address: string): string {
  const parsed = attempt(() => narrativeEngine.parse(template), values, address)
  const unknown = unknownNameIn(parsed, values)
  if (unknown !== null) throw unknownField(unknown, values, address)
  return attempt(() => String(narrativeEngine.renderSync(parsed as Template[], values)), values, address)
}

function attempt<T>(work: () => T, values: NarrativeValues, address: string): T {
  try {
    return work()
  } catch (error) {
    throw templateError(error, values, address)
  }
}
