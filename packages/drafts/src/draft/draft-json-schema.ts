import { columnsOf, editions, type FieldSet, type Part, type TableForm } from '@mingxiao/core'
import { z } from 'zod'
import { draftSchema } from './draft-schema.ts'

/**
 * The JSON Schema of a package file, by which editors complete and check it: the shape by which it is read, and for each edition
 * with reports the keys of its tables.
 */
export function draftJsonSchema(): object {
  const schema = z.toJSONSchema(draftSchema)
  const properties = { $schema: { type: 'string' }, ...schema.properties }
  const ruled = editions.filter(({ reports }) => reports.length > 0)
  return { ...schema, properties, allOf: ruled.map(({ id, tables }) => whereEdition(id, tables)) }
}

function whereEdition(edition: string, tables: readonly TableForm[]): object {
  const byForm = tables.map((form) => ({
    if: { properties: { form: { const: form.id } } },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema.
    then: { properties: { parts: closed(form.title, entriesOf(form.parts, partSchema)) } },
  }))
  return {
    if: { properties: { edition: { const: edition } } },
    // biome-ignore lint/suspicious/noThenProperty: the word of JSON Schema.
    then: { properties: { tables: { items: { allOf: byForm } } } },
  }
}

function partSchema(part: Part): object {
  if (part.kind === 'fields') return cellsSchema(part.head ?? '', part.fields)
  const cells = cellsSchema('', columnsOf(part))
  if (part.kind === 'rows') return closed(part.head, { rows: { type: 'array', items: cells }, total: cells })
  const rows = closed(
    part.head,
    entriesOf(part.rows, ({ label }) => ({ ...cells, description: label })),
  )
  const line = closed('', { label: { type: 'string' }, cells })
  return closed(part.head, { rows, ...(part.open ? { open: { type: 'array', items: line } } : {}) })
}

function cellsSchema(description: string, fields: FieldSet): object {
  return closed(
    description,
    entriesOf(fields, ({ label }) => ({ type: 'string', description: label })),
  )
}

function closed(description: string, properties: object): object {
  return { type: 'object', ...(description === '' ? {} : { description }), properties, additionalProperties: false }
}

function entriesOf<T>(of: Readonly<Record<string, T>>, make: (value: T) => object): object {
  return Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)]))
}
