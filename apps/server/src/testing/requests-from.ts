import fc from 'fast-check'
import type { DescribedSchema } from '../routes/schema-as-html.ts'

/** A request made from the description of an endpoint: mostly as described, sometimes not. */
export interface MadeRequest {
  readonly method: string
  readonly url: string
  readonly body: unknown
  /** A file goes with it instead of a body. */
  readonly isFile: boolean
}

export interface DescribedOperation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: DescribedSchema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: DescribedSchema }>> }
}

/** Requests to one endpoint. `known` are values that mean something to this server, such as ids that exist. */
export function requestsFrom(
  {
    method,
    path,
    operation,
  }: { readonly method: string; readonly path: string; readonly operation: DescribedOperation },
  known: readonly string[],
): fc.Arbitrary<MadeRequest> {
  const { parameters = [], requestBody } = operation
  const text = (schema: DescribedSchema) => valuesOf(schema, known).map((value) => String(value))
  const inPath = parameters.filter((one) => one.in === 'path').map(({ name, schema }) => [name, text(schema)] as const)
  const inQuery = parameters
    .filter((one) => one.in === 'query')
    .map(({ name, schema }) => [name, fc.option(text(schema), { freq: 2 })] as const)
  const schema = requestBody?.content['application/json']?.schema
  const isFile = requestBody?.content['multipart/form-data'] !== undefined
  return fc
    .record({
      path: fc.record(Object.fromEntries(inPath)),
      query: fc.record(Object.fromEntries(inQuery)),
      body: schema ? valuesOf(schema, known) : fc.constant(undefined),
    })
    .map(({ path: names, query, body }) => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encoded(names[name] ?? ''))
      const asked = Object.entries(query).flatMap(([name, value]) =>
        value === null ? [] : [`${name}=${encoded(value)}`],
      )
      return { method, url: asked.length > 0 ? `${filled}?${asked.join('&')}` : filled, body, isFile }
    })
}

/** Half a surrogate pair has no encoding: it is sent as the bytes that stand for what cannot be read. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E')
}

function valuesOf(schema: DescribedSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 30, arbitrary: fitting(schema, known) }, { weight: 1, arbitrary: hostile })
}

function fitting(schema: DescribedSchema, known: readonly string[]): fc.Arbitrary<unknown> {
  const options = schema.anyOf ?? schema.oneOf
  if (options) return fc.oneof(...options.map((option) => fitting(option, known)))
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.type === 'object') return objectOf(schema, known)
  if (schema.type === 'array')
    return fc.array(valuesOf(schema.items ?? {}, known), { minLength: schema.minItems ?? 0, maxLength: 4 })
  if (schema.type === 'integer' || schema.type === 'number') return countOf(schema, known)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  return textOf(schema, known)
}

function objectOf(
  { properties = {}, required = [] }: DescribedSchema,
  known: readonly string[],
): fc.Arbitrary<unknown> {
  const entries = Object.entries(properties).map(([name, inner]) => [name, valuesOf(inner, known)] as const)
  return fc.record(Object.fromEntries(entries), { requiredKeys: [...required] as never[] })
}

function countOf(
  { minimum = -5, maximum = 999_999 }: DescribedSchema,
  known: readonly string[],
): fc.Arbitrary<unknown> {
  const meaning = known.map(Number).filter((count) => Number.isInteger(count) && count >= minimum && count <= maximum)
  const made = fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31) })
  return meaning.length === 0 ? made : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...meaning) }, made)
}

function textOf(schema: DescribedSchema, known: readonly string[]): fc.Arbitrary<string> {
  const { pattern, format, maxLength = 60 } = schema
  const fits = pattern ? new RegExp(pattern, 'u') : format === 'uuid' ? /^[0-9a-f-]{36}$/ : /[^\d-]/
  const meaning = known.filter((text) => fits.test(text) && text.length <= maxLength)
  return meaning.length === 0
    ? madeText(schema)
    : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...meaning) }, madeText(schema))
}

function madeText({ pattern, format, minLength = 0, maxLength = 60 }: DescribedSchema): fc.Arbitrary<string> {
  if (format === 'uuid') return fc.uuid()
  if (format === 'date-time') return fc.date({ ...mostly, noInvalidDate: true }).map((date) => date.toISOString())
  if (pattern && pattern.length < 60) return fc.stringMatching(new RegExp(pattern, 'u'))
  return fc.string({ minLength, maxLength: Math.min(maxLength, 60), unit: 'grapheme' })
}

/** Years of four digits, as moments are written. */
const mostly = { min: new Date('1000-01-01'), max: new Date('9999-12-31') }

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    '\u0000',
    '\ud800',
    "'; drop table package; --",
    '../../etc/passwd',
    '<script>alert(1)</script>',
    '99999999999999999999',
    '-1',
    'a'.repeat(5_000),
    '{"__proto__":{"x":1}}',
    null,
    [],
    {},
    -1,
    1e308,
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
)
