import type { TrailEntryJson } from '@mingxiao/contract'
import { printMoment } from '../../ui/print-moment.ts'
import { saidTexts } from './said-texts.ts'
import { trailTexts } from './trail-texts.ts'

/** One thing that was changed: where, and what stood there. */
export interface SaidChange {
  readonly key: string
  readonly what: string
  readonly before: string
  readonly after: string
}

/** What a link says, for people: cells by the words of their form, people and units by name. */
export function saidInWords({ before, after, cellNames, names }: TrailEntryJson): readonly SaidChange[] {
  const [former, later] = [recordOf(before), recordOf(after)]
  const cells = changes(recordOf(former['cells']), recordOf(later['cells']), {
    what: (address) => cellNames[address] ?? address,
    value: cellInWords,
  })
  const { cells: _before, ...formerRest } = former
  const { cells: _after, ...laterRest } = later
  const rest = changes(formerRest, laterRest, {
    what: (key) => saidTexts.keys[key] ?? key,
    value: (value) => valueInWords(value, { ...names, ...cellNames }),
  })
  return [...rest, ...cells]
}

interface Words {
  readonly what: (key: string) => string
  readonly value: (value: unknown) => string
}

function changes(before: Said, after: Said, { what, value }: Words): readonly SaidChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].map((key) => ({
    key,
    what: what(key),
    before: key in before ? value(before[key]) : '',
    after: key in after ? value(after[key]) : '',
  }))
}

/** A list of rows bears names that mean nothing to people: how many there are does. */
function cellInWords(value: unknown): string {
  if (value === null || value === '') return trailTexts.blank
  const text = String(value)
  return /^~\w+(?: ~\w+)*$/.test(text) ? trailTexts.rows(text.split(' ').length) : text
}

function valueInWords(value: unknown, names: Readonly<Record<string, string>>): string {
  if (value === null || value === undefined || value === '') return trailTexts.blank
  if (Array.isArray(value)) return value.map((each) => valueInWords(each, names)).join('、')
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value)
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return printMoment(text)
  return names[text] ?? saidTexts.values[text] ?? text
}

type Said = Readonly<Record<string, unknown>>

function recordOf(said: unknown): Said {
  return typeof said === 'object' && said !== null ? (said as Said) : {}
}
