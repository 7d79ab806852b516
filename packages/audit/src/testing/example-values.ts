import { plainText } from '@mingxiao/core'
import { mergeTexts, type Texts } from './texts.ts'

/** Turns a value of an example into texts of a package; `where` names it for people. */
export type ExampleReader = (value: unknown, where: string) => Texts

/** A word of the grammar: where its value belongs in the texts, and how it is read. */
export interface Slot {
  readonly path: readonly string[]
  readonly read: ExampleReader
}

/** Reads a mapping whose keys are words of the grammar. */
export function slotsFrom(slots: ReadonlyMap<string, Slot>): ExampleReader {
  return (value, where) =>
    Object.entries(mappingFrom(value, where)).reduce<Texts>((texts, [key, inner]) => {
      const slot = choose(key, slots, where)
      return mergeTexts(texts, nest(slot.path, slot.read(inner, `${where} ${key}`))) ?? {}
    }, {})
}

/** The choice of that name, spaces and full-width signs apart. */
export function choose<T>(name: string, choices: ReadonlyMap<string, T>, where: string): T {
  const wanted = plainText(name)
  for (const [label, choice] of choices) if (plainText(label) === wanted) return choice
  throw new Error(`${where} has no “${name}”, but ${[...choices.keys()].join(' | ')}`)
}

export function mappingFrom(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new Error(`${where} must be a mapping`)
}

export function textFrom(value: unknown, where: string): string {
  if (typeof value === 'string') return value
  throw new Error(`${where} must be quoted text`)
}

export function textsFrom(value: unknown, where: string): readonly string[] {
  if (Array.isArray(value)) return value.map((item) => textFrom(item, where))
  throw new Error(`${where} must be a list of texts`)
}

/** A list says all its items anew; a mapping changes some, named by their number: 第1行 where the name is 第{}行. */
export function listFrom(name: string, readItem: ExampleReader): ExampleReader {
  const [before = '', after = ''] = name.split('{}')
  const named = new RegExp(`^${before}([1-9]\\d*)${after}$`)
  return (value, where) => {
    if (Array.isArray(value)) return value.map((item, at) => readItem(item, `${where} ${at + 1}`))
    const items = Object.entries(mappingFrom(value, where)).map(([key, item]) => {
      const number = named.exec(key)?.[1]
      if (number === undefined) throw new Error(`${where} has no “${key}”, but ${name.replace('{}', '1')} and so on`)
      return [Number.parseInt(number, 10) - 1, readItem(item, `${where} ${key}`)]
    })
    return Object.fromEntries(items) as Texts
  }
}

/** A mapping whose keys are names and whose values are texts, under the keys that the names stand for. */
export function cellsFrom(keys: ReadonlyMap<string, string>): ExampleReader {
  return (value, where) => {
    const cells = Object.entries(mappingFrom(value, where)).map(([name, text]) => [
      choose(name, keys, where),
      textFrom(text, `${where} ${name}`),
    ])
    return Object.fromEntries(cells) as Texts
  }
}

function nest(path: readonly string[], texts: Texts): Texts {
  return path.reduceRight<Texts>((inner, key) => ({ [key]: inner }), texts)
}
