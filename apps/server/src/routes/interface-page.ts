/** What the page shows of a description; the description holds more. */
export interface Description {
  readonly info: { readonly title: string; readonly version: string; readonly description?: string }
  readonly paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components?: { readonly schemas?: Readonly<Record<string, unknown>> }
}

interface Operation {
  readonly summary?: string
  readonly tags?: readonly string[]
  readonly security?: readonly unknown[]
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description?: string }[]
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }
  readonly responses?: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema?: unknown }>> }>
  >
}

/** The interface for people to read: one page that needs no script and nothing from elsewhere. */
export function interfacePage({ info, paths = {}, components = {} }: Description): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, ...operation })),
  )
  const tags = [...new Set(operations.flatMap((operation) => operation.tags ?? []))]
  const sections = tags.map((tag) => {
    const own = operations.filter((operation) => operation.tags?.includes(tag))
    return `<section><h2>${escaped(tag)}</h2>${own.map(operationText).join('')}</section>`
  })
  const schemas = Object.entries(components.schemas ?? {}).map(
    ([name, schema]) => `<details id="${escaped(name)}"><summary>${escaped(name)}</summary>${json(schema)}</details>`,
  )
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>${escaped(info.title)} 接口</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/api/style.css"></head><body>
<h1>${escaped(info.title)} 接口 <small>${escaped(info.version)}</small></h1><p>${escaped(info.description ?? '')}
供程序读取的说明：<a href="/api/openapi.json">openapi.json</a>（OpenAPI 3.1）。写操作须带 Idempotency-Key；未能完成时答复
application/problem+json，其中 code 固定不变。</p>${sections.join('')}<section><h2>数据结构</h2>${schemas.join('')}</section></body></html>`
}

function operationText(operation: Operation & { readonly method: string; readonly path: string }): string {
  const { method, path, summary = '', security = [], parameters = [], requestBody, responses = {} } = operation
  const given = parameters.map(
    (one) =>
      `<li><code>${escaped(one.name)}</code>（${places[one.in] ?? escaped(one.in)}）${escaped(one.description ?? '')}</li>`,
  )
  const bodies = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<p>内容（${escaped(type)}）：</p>${json(schema)}`,
  )
  const answers = Object.entries(responses).flatMap(([status, { content = {} }]) =>
    Object.entries(content).map(([type, { schema }]) => `<p>答复 ${status}（${escaped(type)}）：</p>${json(schema)}`),
  )
  return `<details><summary><b>${method}</b> <code>${escaped(path)}</code> ${escaped(summary)}${
    security.length > 0 ? '' : '（无须登录）'
  }</summary>${given.length > 0 ? `<ul>${given.join('')}</ul>` : ''}${[...bodies, ...answers].join('')}</details>`
}

const places: Readonly<Record<string, string>> = { path: '路径', query: '查询', header: '请求头' }

function json(schema: unknown): string {
  const text = escaped(JSON.stringify(schema ?? {}, null, 2))
  const linked = text.replace(/#\/components\/schemas\/(\w+)/g, '<a href="#$1">$1</a>')
  return `<pre>${linked}</pre>`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)
}

export const interfaceStyle = `body{font:15px/1.6 "Noto Sans SC","Microsoft YaHei",sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}
small{color:#666}details{border-bottom:1px solid #ddd;padding:.3rem 0}summary{cursor:pointer}b{display:inline-block;min-width:4rem}
pre{background:#f6f6f6;overflow:auto;padding:.6rem;font-size:13px}`
