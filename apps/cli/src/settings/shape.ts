import type { SettingsEntry, SettingsNode } from './parse-settings.ts'
import type { Read, SettingsProblem } from './read.ts'

/** What may stand in a settings file, said once: how it is read, and the JSON Schema by which editors help. */
export interface Shape<T> {
  readonly schema: JsonSchema
  readonly read: (node: SettingsNode) => Read<T>
}

export type JsonSchema = Readonly<Record<string, unknown>>

export type ShapeOf<S> = S extends Shape<infer T> ? T : never

/** A text that is not blank, and fulfils what `test` asks; `wrong` says what should stand there instead. */
export function text(
  description: string,
  { pattern, test, wrong = () => '这里应是一段文字' }: TextOptions = {},
): Shape<string> {
  return {
    schema: { description, type: 'string', minLength: 1, ...(pattern ? { pattern: pattern.source } : {}) },
    read: (node) => {
      if (node.kind !== 'text' || node.text.trim() === '') return problem(node.line, '这里不能留空，应是一段文字')
      const found = node.text.trim()
      const isRight = (pattern?.test(found) ?? true) && (test?.(found) ?? true)
      return isRight ? { value: found } : problem(node.line, wrong(found))
    },
  }
}

interface TextOptions {
  readonly pattern?: RegExp
  readonly test?: (found: string) => boolean
  readonly wrong?: (found: string) => string
}

/** A day that exists, as 2025-03-31. */
export function day(description: string): Shape<string> {
  const read = text(description, {
    pattern: /^\d{4}-\d{2}-\d{2}$/,
    test: isDay,
    wrong: (found) => `“${found}”不是日期，请写成 2025-03-31 的样子`,
  })
  return { ...read, schema: { description, type: 'string', format: 'date' } }
}

/** Whether the text is a day of the calendar in the form 2025-03-31. */
export function isDay(found: string): boolean {
  const date = new Date(`${found}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(found) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(found)
}

/** One of a few words. */
export function choice<const T extends string>(description: string, words: readonly T[]): Shape<T> {
  return {
    schema: { description, enum: words },
    read: (node) => {
      const found = node.kind === 'text' ? words.find((word) => word === node.text) : undefined
      return found === undefined ? problem(node.line, `这里只能写 ${words.join('、')}`) : { value: found }
    },
  }
}

/** Any number of the same. */
export function list<T>(description: string, item: Shape<T>): Shape<readonly T[]> {
  return {
    schema: { description, type: 'array', items: item.schema },
    read: (node) => {
      if (node.kind === 'blank') return { value: [] }
      if (node.kind !== 'list') return problem(node.line, '这里应是一个列表，每项一行，以“- ”开头')
      return allOf(node.items.map(item.read))
    },
  }
}

type Fields = Readonly<Record<string, Shape<unknown>>>

type RecordOf<R extends Fields, O extends Fields> = { readonly [K in keyof R]: ShapeOf<R[K]> } & {
  readonly [K in keyof O]?: ShapeOf<O[K]>
} & { readonly line: number }

/** Named fields, with the line they begin on. Of the sets in `either` exactly one must be there, whole. */
export function record<R extends Fields, O extends Fields>(
  required: R,
  optional: O,
  {
    description,
    either = [],
  }: { readonly description?: string; readonly either?: readonly (readonly string[])[] } = {},
): Shape<RecordOf<R, O>> {
  const fields: Fields = { ...required, ...optional }
  return {
    schema: {
      ...(description === undefined ? {} : { description }),
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema])),
      ...(Object.keys(required).length > 0 ? { required: Object.keys(required) } : {}),
      ...(either.length > 0 ? { oneOf: either.map((names) => onlyThese(names, either)) } : {}),
    },
    read: (node) => {
      if (node.kind === 'text' || node.kind === 'list') {
        return problem(node.line, `这里应写明 ${Object.keys(fields).join('、')}`)
      }
      const entries = node.kind === 'blank' ? [] : node.entries
      const missing = Object.keys(required).filter((name) => !entries.some(({ key }) => key === name))
      const read = entries.map((entry) => readField(entry, fields))
      const problems: readonly SettingsProblem[] = [
        ...read.flatMap((field) => field.problems ?? []),
        ...missing.map((name) => ({ line: node.line, message: `缺少 ${name}` })),
        ...eitherProblems(entries, either, node.line),
      ]
      if (problems.length > 0) return { problems: problems.toSorted((a, b) => a.line - b.line) }
      const values = read.flatMap(({ value }) => (value ? [value] : []))
      return { value: { ...Object.fromEntries(values), line: node.line } as RecordOf<R, O> }
    },
  }
}

function readField({ key, line, value }: SettingsEntry, fields: Fields): Read<readonly [string, unknown]> {
  const field = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (!field) return problem(line, `不认识“${key}”，这里可以写 ${Object.keys(fields).join('、')}`)
  const read = field.read(value)
  return read.problems ? read : { value: [key, read.value] }
}

function eitherProblems(
  entries: readonly SettingsEntry[],
  either: readonly (readonly string[])[],
  line: number,
): readonly SettingsProblem[] {
  if (either.length === 0) return []
  const present = either.map((names) => names.filter((name) => entries.some(({ key }) => key === name)))
  const begun = present.filter((names) => names.length > 0).length
  const whole = present.some((names, at) => names.length === either[at]?.length)
  if (begun === 1 && whole) return []
  const choices = either.map((names) => names.join(' 和 ')).join('，或者 ')
  return [{ line, message: `应写 ${choices}，二者取一` }]
}

function onlyThese(names: readonly string[], either: readonly (readonly string[])[]): JsonSchema {
  const others = either.filter((other) => other !== names).flat()
  return { required: names, not: { anyOf: others.map((name) => ({ required: [name] })) } }
}

function allOf<T>(read: readonly Read<T>[]): Read<readonly T[]> {
  const problems = read.flatMap((one) => one.problems ?? [])
  return problems.length > 0 ? { problems } : { value: read.flatMap((one) => (one.problems ? [] : [one.value])) }
}

function problem(line: number, message: string): Read<never> {
  return { problems: [{ line, message }] }
}
