import { isName, readList, reportList, tableList } from './cell-lists.ts'

/**
 * The address under which cells hold what stands at an address of the completed package: “3-2/indicators.4.score” is
 * “3-~k7/indicators.~m2.score” where the list of tables and that of rows name those in these places. Null where nothing does.
 */
export function cellAt(address: string, cells: ReadonlyMap<string, string>): string | null {
  const [no = '', path = ''] = address.split('/')
  const table = nameOfTable(no, cells)
  if (table === null || path === '') return null
  const steps = path.split('.')
  let at = ''
  for (const step of steps) {
    const list = `${table}/${at}`
    const named = nameOfStep(step, list, cells)
    if (named === null) return null
    // What follows a paragraph counts the figures inside it.
    if (isName(named) && !isTable(table, cells)) return `${list}.${named}`
    at = at === '' ? named : `${at}.${named}`
  }
  return `${table}/${at}`
}

function isTable(name: string, cells: ReadonlyMap<string, string>): boolean {
  return readList(cells.get(tableList)).includes(name)
}

function nameOfTable(no: string, cells: ReadonlyMap<string, string>): string | null {
  const tables = readList(cells.get(tableList))
  if (tables.includes(no) || readList(cells.get(reportList)).includes(no)) return no
  const [, goals, head, at] = /^(?:(目标表)|(.+)-)(\d+)$/.exec(no) ?? []
  if (at === undefined) return null
  const alike = tables.filter((name) => (goals ? /^[a-z]/.test(name) : name.startsWith(`${head}-~`)))
  return alike[Number(at) - 1] ?? null
}

function nameOfStep(step: string, list: string, cells: ReadonlyMap<string, string>): string | null {
  // “1-2” is the second of several paragraphs that a template makes.
  const [, position] = /^(\d+)(?:-\d+)?$/.exec(step) ?? []
  if (position !== undefined) return readList(cells.get(list))[Number(position) - 1] ?? null
  const own = /^section(\d+)$/.exec(step)
  if (!own) return step
  const sections = readList(cells.get(list.endsWith('/') ? `${list}sections` : `${list}.sections`))
  return sections[Number(own[1]) - 1] ?? null
}
