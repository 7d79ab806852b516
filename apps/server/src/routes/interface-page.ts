import { type Content, html, type Markup } from '@mingxiao/writers'
import { type DescribedSchema, schemaAsHtml } from './schema-as-html.ts'

/** What the page shows of a description; the description holds more. */
export interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths?: Paths
  /** What the server sends by itself, by the event. */
  readonly webhooks?: Paths
  readonly components?: { readonly schemas?: Readonly<Record<string, DescribedSchema>> }
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly unknown[]
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: { readonly content?: Contents }
  readonly responses?: Readonly<Record<string, { readonly description?: string; readonly content?: Contents }>>
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
  readonly schema?: DescribedSchema
}

type Contents = Readonly<Record<string, { readonly schema?: DescribedSchema }>>

type Placed = Operation & { readonly method: string; readonly path: string }

/** The interface for people to read: one page that needs no script and nothing from elsewhere. */
export function interfacePage({ info, paths = {}, webhooks = {}, components = {} }: Description): string {
  const operations = [...Object.entries(paths), ...Object.entries(webhooks)].flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Placed => ({ method, path, ...operation })),
  )
  const tags = [...new Set(operations.flatMap((operation) => operation.tags ?? []))]
  const links = [...tags, shapes].map((tag) => html`<li><a href="#${tag}">${tag}</a></li>`)
  const sections = tags.map((tag) =>
    section(tag, operations.filter((operation) => operation.tags?.includes(tag)).map(operationAsHtml)),
  )
  const schemas = Object.entries(components.schemas ?? {}).map(
    ([name, schema]) =>
      html`<article id="${name}"><h3>${name}</h3>${said(schema.description)}${schemaAsHtml(schema)}</article>`,
  )
  const page = html`<html lang="zh-CN"><head><meta charset="utf-8"><title>${info.title} 接口</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="/api/style.css"></head><body>
<header><h1>${info.title} 接口 <small>${info.version}</small></h1>
<p>${info.description ?? ''}供程序读取的说明：<a href="/api/openapi.json">openapi.json</a>（OpenAPI 3.1）。</p>${conventions}</header>
<nav aria-label="目录"><ul>${links}</ul></nav>
<main>${sections}${section(shapes, schemas)}</main></body></html>`
  return `<!doctype html>${page.text}`
}

const shapes = '数据结构'

const conventions = html`<ul>
<li>登录后以 cookie 表明身份；标有“无须登录”的任何人都可以调用。</li>
<li>写操作带 <code>Idempotency-Key</code>（8 到 100 个字符）：同一个键重发只办一次，答复相同。</li>
<li>未能完成时答复 <code>application/problem+json</code>（RFC 9457）：<code>code</code> 固定不变，<code>title</code> 说明怎么办，见<a href="#Problem">Problem</a>。</li>
<li>列表分页：把上一页的 <code>next</code> 作为 <code>after</code> 再问，直到它为空。</li>
<li>金额、比率和分数都是精确的十进制文字，不是浮点数；时刻按 RFC 3339。</li>
</ul>`

function section(title: string, content: Content): Markup {
  return html`<section id="${title}"><h2>${title}</h2>${content}</section>`
}

function operationAsHtml(operation: Placed): Markup {
  const { method, path, summary = '', security = [], parameters = [], requestBody, responses = {} } = operation
  const open = security.length === 0 && html`<small>无须登录</small>`
  const given = parameters.map(
    (one) =>
      html`<tr><th scope="row"><code>${one.name}</code> <small>${places[one.in] ?? one.in}${!one.required && '，可省略'}</small></th><td>${schemaAsHtml(one.schema ?? {})}${said(one.description)}</td></tr>`,
  )
  const table = given.length > 0 && html`<h4>参数</h4><table><tbody>${given}</tbody></table>`
  const answers = Object.entries(responses).map(
    ([status, { content = {} }]) => status !== 'default' && contents(`答复 ${status}`, content),
  )
  const body = requestBody?.content && contents('内容', requestBody.content)
  return html`<details id="${`${method} ${path}`}"><summary><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code> <span>${summary} ${open}</span></summary>
${table}${body ?? null}${answers}</details>`
}

const places: Readonly<Record<string, string>> = { path: '路径', query: '查询', header: '请求头' }

function contents(title: string, content: Contents): Content {
  const entries = Object.entries(content)
  if (entries.length === 0) return html`<h4>${title}</h4><p class="type">没有内容</p>`
  return entries.map(([type, { schema = {} }]) => html`<h4>${title} <small>${type}</small></h4>${schemaAsHtml(schema)}`)
}

function said(description: string | undefined): Content {
  return description !== undefined && html`<p class="said">${description}</p>`
}
