import { Liquid } from 'liquidjs'
import { figureFilters } from './figure-filters.ts'
import { markOutput, paragraphBreak } from './marked-text.ts'
import { textFilters } from './text-filters.ts'
import { workingFilters } from './working-filters.ts'

/**
 * The template language of sentences: Liquid with a few of its tags and our own filters only. Templates come from people and
 * files: what reads other templates, the clock or chance is taken out, and length, memory and time are bounded.
 */
export const narrativeEngine = restricted(
  new Liquid({
    strictFilters: true,
    strictVariables: true,
    lenientIf: false,
    ownPropertyOnly: true,
    outputEscape: markOutput,
    templates: {},
    parseLimit: 20_000,
    memoryLimit: 1_000_000,
    renderLimit: 2_000,
  }),
)

/** The filters that templates may use, by name. */
export const filterNames: readonly string[] = Object.keys(allFilters())

function restricted(engine: Liquid): Liquid {
  const allowedTags = new Set(['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#'])
  for (const tag of Object.keys(engine.tags)) if (!allowedTags.has(tag)) delete engine.tags[tag]
  for (const filter of Object.keys(engine.filters)) delete engine.filters[filter]
  for (const [name, filter] of Object.entries(allFilters())) engine.registerFilter(name, filter)
  engine.registerTag('换段', { render: (_, emitter) => emitter.write(paragraphBreak) })
  return engine
}

function allFilters() {
  return { ...figureFilters, ...workingFilters, ...textFilters }
}
