import { type Content, html, Markup } from '@mingxiao/writers'

/** As much of JSON Schema as the descriptions use. */
export interface DescribedSchema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly DescribedSchema[]
  readonly oneOf?: readonly DescribedSchema[]
  readonly properties?: Readonly<Record<string, DescribedSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | DescribedSchema
  readonly items?: DescribedSchema
  readonly minItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
}

/** What a value may be, for people: the fields of an object as a table, the name of a shape as a link to it. */
export function schemaAsHtml({ properties, required, ...schema }: DescribedSchema): Markup {
  if (properties === undefined) return html`<p class="type">${typeOf(schema)}</p>`
  const rows = Object.entries(properties).map(([name, inner]) => {
    const may = !required?.includes(name) && html`<small>可省略</small>`
    return html`<tr><th scope="row"><code>${name}</code> ${may}</th><td>${valueAsHtml(inner)}</td></tr>`
  })
  return html`<table><tbody>${rows}</tbody></table>`
}

function valueAsHtml(schema: DescribedSchema): Markup {
  const said = schema.description !== undefined && html`<div class="said">${schema.description}</div>`
  const usual = schema.default !== undefined && html`<small>默认 ${code(schema.default)}</small>`
  return html`<div class="type">${typeOf(schema)} ${usual}</div>${said}${insideOf(schema)}`
}

/** Fields of objects that have no name of their own. */
function insideOf(schema: DescribedSchema): Content {
  const { properties, items, anyOf = [], oneOf = [] } = schema
  if (properties) return schemaAsHtml(schema)
  if (items) return insideOf(items)
  return [...anyOf, ...oneOf].map(insideOf)
}

function typeOf(schema: DescribedSchema): Content {
  const { $ref, enum: values, const: value, anyOf, oneOf, items, type, format, additionalProperties } = schema
  if ($ref !== undefined) return linkTo($ref.split('/').at(-1) ?? '')
  if (value !== undefined) return code(value)
  if (values) return joined(values.map(code), '、')
  const options = anyOf ?? oneOf
  if (options) return joined(options.map(typeOf), ' 或 ')
  if (items) return ['列表，每项为', typeOf(items)]
  if (typeof additionalProperties === 'object' && Object.keys(additionalProperties).length > 0)
    return ['对象，每个值为', typeOf(additionalProperties)]
  if (format !== undefined && formats[format]) return formats[format]
  const names = [type ?? []].flat().map((name) => types[name] ?? name)
  return names.length === 0 ? '任意' : names.join(' 或 ')
}

/** Each of them once. */
function joined(parts: readonly Content[], between: string): Content {
  const texts = parts.map((part) => html`${part}`.text)
  return [...new Set(texts)].flatMap((text, at) => [at > 0 && between, new Markup(text)])
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

function code(value: unknown): Markup {
  return html`<code>${typeof value === 'string' ? value : JSON.stringify(value)}</code>`
}

function linkTo(name: string): Markup {
  return html`<a href="#${name}">${name}</a>`
}
