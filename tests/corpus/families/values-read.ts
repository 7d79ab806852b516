import type { Choice, Entry, Package } from '@mingxiao/core'

/** Every value of every table of a package as printed, by part, row and column; what a form does not have is left out. */
export function valuesRead(pack: Package): readonly unknown[] {
  const { unitEvaluation, projectEvaluations, goalTables } = pack
  const tables = [...(unitEvaluation ? [unitEvaluation] : []), ...projectEvaluations, ...goalTables]
  return tables.map((table) => {
    const { no, kind, edition, title, place: _, labels: __, moneyUnit, strays, notes, ...parts } = table
    return withoutNothing({
      table: `${no} ${kind} ${edition}`,
      title: title.place.quote,
      moneyUnit: moneyUnit.place.quote,
      ...Object.fromEntries(Object.entries(parts).map(([key, part]) => [key, valuesIn(part)])),
      strays: strays.map(({ place }) => place.quote),
      notes: notes.map(({ place }) => place.quote),
    })
  })
}

function valuesIn(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(valuesIn)
  if (isEntry(part)) return valueIn(part)
  if (typeof part !== 'object' || part === null) return part
  return withoutNothing(Object.fromEntries(Object.entries(part).map(([key, value]) => [key, valuesIn(value)])))
}

/** Blank, none, dash and unreadable say so beside what is printed. */
function valueIn({ state, value, place }: Entry<unknown>): string | undefined {
  if (state === 'absent') return undefined
  if (state !== 'value') return `${place.quote}（${state}）`
  if (typeof value === 'string') return value
  return isChoice(value) ? value.chosen.join('、') : place.quote
}

function isEntry(value: unknown): value is Entry<unknown> {
  return typeof value === 'object' && value !== null && 'state' in value && 'place' in value
}

function isChoice(value: unknown): value is Choice {
  return typeof value === 'object' && value !== null && 'chosen' in value
}

function withoutNothing(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => !isNothing(value)))
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === '') return true
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}
