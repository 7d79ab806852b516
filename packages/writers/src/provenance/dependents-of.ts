import type { FigureSource } from '@mingxiao/drafts'

export type Figures = ReadonlyMap<string, FigureSource>

/** What depends on a figure, by addresses. */
export interface Dependents {
  /** The figure itself and all that print it over again: what it was taken from, and what was taken from that. */
  readonly same: ReadonlySet<string>
  /** All that is computed from it, down to the last. */
  readonly computed: ReadonlySet<string>
}

/** Finds what depends on a figure. */
export function dependentsOf(address: string, figures: Figures): Dependents {
  const origin = originOf(address, figures)
  const same = new Set([address, ...[...figures.keys()].filter((other) => originOf(other, figures) === origin)])
  const computed = new Set<string>()
  const queue = [...same]
  for (let input = queue.pop(); input !== undefined; input = queue.pop()) {
    for (const [dependent, { inputs }] of figures) {
      if (same.has(dependent) || computed.has(dependent) || !inputs.includes(input)) continue
      computed.add(dependent)
      queue.push(dependent)
    }
  }
  return { same, computed }
}

/** A figure with one input that reads like it is that one over again. */
function originOf(address: string, figures: Figures): string {
  let at = address
  for (const seen = new Set<string>(); !seen.has(at); ) {
    seen.add(at)
    const figure = figures.get(at)
    const [input, ...others] = figure?.inputs ?? []
    if (input === undefined || others.length > 0 || figures.get(input)?.text !== figure?.text) break
    at = input
  }
  return at
}
