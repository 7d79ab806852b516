import { escapedHtml } from './escaped-html.ts'

/** As much of JSON Schema as the descriptions use. */
export interface DescribedSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly DescribedSchema[]
  readonly oneOf?: readonly DescribedSchema[]
  readonly properties?: Readonly<Record<string, DescribedSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | DescribedSchema
  readonly items?: DescribedSchema
  readonly default?: unknown
}

/** What a value may be, for people: the fields of an object as a table, the name of a shape as a link to it. */
export function schemaAsHtml(schema: DescribedSchema): string {
  const { properties } = schema
  if (properties === undefined) return `<p class="type">${typeOf(schema)}</p>`
  const rows = Object.entries(properties).map(([name, inner]) => {
    const must = schema.required?.includes(name) ? '' : '<small>可省略</small>'
    return `<tr><th scope="row"><code>${escapedHtml(name)}</code> ${must}</th><td>${valueAsHtml(inner)}</td></tr>`
  })
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

function valueAsHtml(schema: DescribedSchema): string {
  const said = schema.description === undefined ? '' : `<div class="said">${escapedHtml(schema.description)}</div>`
  const usual = schema.default === undefined ? '' : `<small>默认 ${code(schema.default)}</small>`
  return `<div class="type">${typeOf(schema)} ${usual}</div>${said}${insideOf(schema)}`
}

/** Fields of objects that have no name of their own. */
function insideOf({ properties, required, items, anyOf, oneOf }: DescribedSchema): string {
  if (properties) return schemaAsHtml({ properties, ...(required ? { required } : {}) })
  if (items) return insideOf(items)
  return [...(anyOf ?? []), ...(oneOf ?? [])].map(insideOf).join('')
}

function typeOf(schema: DescribedSchema): string {
  const { $ref, enum: values, const: value, anyOf, oneOf, items, type, format, additionalProperties } = schema
  if ($ref !== undefined) return linkTo($ref.split('/').at(-1) ?? '')
  if (value !== undefined) return code(value)
  if (values) return values.map(code).join('、')
  const options = anyOf ?? oneOf
  if (options) return [...new Set(options.map(typeOf))].join(' 或 ')
  if (items) return `列表，每项为${typeOf(items)}`
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0)
    return `对象，每个值为${typeOf(additionalProperties)}`
  if (format !== undefined && formats[format]) return formats[format]
  const names = [type ?? []].flat().map((name) => types[name] ?? escapedHtml(name))
  return names.length === 0 ? '任意' : names.join(' 或 ')
}

const types: Readonly<Record<string, string>> = {
  string: '文字',
  integer: '整数',
  number: '数',
  boolean: '真假',
  object: '对象',
  array: '列表',
  null: '空',
}

const formats: Readonly<Record<string, string>> = {
  uuid: '编号（UUID）',
  'date-time': '时刻（RFC 3339）',
  binary: '文件',
  uri: '网址',
}

function code(value: unknown): string {
  return `<code>${escapedHtml(typeof value === 'string' ? value : JSON.stringify(value))}</code>`
}

function linkTo(name: string): string {
  return `<a href="#${escapedHtml(name)}">${escapedHtml(name)}</a>`
}
