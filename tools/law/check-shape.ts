import { isMap, isScalar, isSeq, type Pair, Scalar, type YAMLMap } from 'yaml'
import type { Problem } from '../source/problem.ts'
import type { LawFile } from './law-file.ts'
import { problemAt } from './problem-at.ts'

/** What may stand at one place of a file. */
export type Shape =
  | {
      readonly is:
        | 'text'
        | 'text or null'
        | 'quoted text'
        | 'flag'
        | 'date'
        | 'date or null'
        | 'year'
        | 'year or null'
        | 'value'
    }
  | { readonly is: 'word'; readonly words: readonly string[] }
  | { readonly is: 'record'; readonly fields: Readonly<Record<string, Shape>>; readonly optional?: readonly string[] }
  | { readonly is: 'map'; readonly keys: RegExp | 'dates'; readonly values: Shape }
  | { readonly is: 'list'; readonly of: Shape }

/** The place of everything a file holds. */
export const wholeFile = 'The file'

/** Compares a node with its shape; unknown and missing keys, blank texts and unquoted numbers are problems. */
export function checkShape(file: LawFile, node: unknown, shape: Shape, place: string): Problem[] {
  const refuse = (message: string) => [problemAt(file, node, `${place} ${message}`)]
  switch (shape.is) {
    case 'record':
      return isMap(node) ? checkRecord(file, node, shape, place) : refuse('must hold named fields.')
    case 'map':
      return isMap(node) && node.items.length > 0 ? checkMap(file, node, shape, place) : refuse('must not be empty.')
    case 'value':
      return checkValue(file, node, place)
    case 'list':
      if (!isSeq(node) || node.items.length === 0) return refuse('must not be empty.')
      return node.items.flatMap((item, index) => checkShape(file, item, shape.of, `${place}[${index}]`))
    default:
      return accepts(node, shape) ? [] : refuse(`must be ${expected(shape)}, found ${found(node)}.`)
  }
}

function checkRecord(file: LawFile, node: YAMLMap, shape: Shape & { is: 'record' }, place: string): Problem[] {
  const known = Object.keys(shape.fields)
  const unknown = node.items
    .filter((pair) => !known.includes(keyOf(pair)))
    .map((pair) => problemAt(file, pair.key, `${place} has the unknown key ${keyOf(pair)}.`))
  const missing = known
    .filter((key) => !node.has(key) && !shape.optional?.includes(key))
    .map((key) => problemAt(file, node, `${place} lacks ${key}.`))
  const inner = Object.entries(shape.fields)
    .filter(([key]) => node.has(key))
    .flatMap(([key, field]) => checkShape(file, node.get(key, true), field, join(place, key)))
  return [...unknown, ...missing, ...inner]
}

function checkMap(file: LawFile, node: YAMLMap, shape: Shape & { is: 'map' }, place: string): Problem[] {
  return node.items.flatMap((pair) => {
    const key = keyOf(pair)
    const allowed = shape.keys === 'dates' ? isDate(key) : shape.keys.test(key)
    const wrongKey = allowed ? [] : [problemAt(file, pair.key, `${place} has the malformed key ${key}.`)]
    return [...wrongKey, ...checkShape(file, pair.value, shape.values, join(place, key))]
  })
}

function checkValue(file: LawFile, node: unknown, place: string): Problem[] {
  if (isSeq(node) && node.items.length > 0) {
    return node.items.flatMap((item, index) => checkValue(file, item, `${place}[${index}]`))
  }
  if (isMap(node)) return checkShape(file, node, { is: 'map', keys: /./, values: { is: 'quoted text' } }, place)
  return checkShape(file, node, { is: 'quoted text' }, place)
}

function accepts(node: unknown, shape: Shape): boolean {
  if (!isScalar(node)) return false
  const { value } = node
  switch (shape.is) {
    case 'text':
      return isText(value)
    case 'text or null':
      return value === null || isText(value)
    case 'quoted text':
      return isText(value) && (node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)
    case 'flag':
      return typeof value === 'boolean'
    case 'date':
      return isDate(value)
    case 'date or null':
      return value === null || isDate(value)
    case 'year':
      return isYear(value)
    case 'year or null':
      return value === null || isYear(value)
    case 'word':
      return isText(value) && shape.words.includes(value)
    default:
      throw new Error(`A scalar cannot have the shape ${shape.is}.`)
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

function isDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}

function isYear(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}$/.test(value)
}

function expected(shape: Shape): string {
  if (shape.is === 'word') return `one of ${shape.words.join(', ')}`
  return shape.is === 'flag' ? 'true or false' : shape.is
}

function found(node: unknown): string {
  if (!isScalar(node)) return 'nothing of the kind'
  return typeof node.value === 'number' ? `the unquoted number ${node.source}` : JSON.stringify(node.value)
}

function join(place: string, key: string): string {
  return place === wholeFile ? key : `${place}.${key}`
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}
