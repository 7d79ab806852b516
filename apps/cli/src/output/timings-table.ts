import type { Language, Timing } from '@mingxiao/audit'

/** How long each rule took over all files, the slowest first. */
export function timingsTable(timings: readonly Timing[], language: Language): string {
  const total = timings.reduce((sum, { nanoseconds }) => sum + nanoseconds, 0n)
  const byRule = [...Map.groupBy(timings, ({ rule }) => rule.code).values()].map((same) => ({
    name: same.map(({ rule }) => `${rule.code} ${rule.id}`)[0] ?? '',
    nanoseconds: same.reduce((sum, { nanoseconds }) => sum + nanoseconds, 0n),
  }))
  const slowestFirst = byRule.toSorted((a, b) => (a.nanoseconds < b.nanoseconds ? 1 : -1))
  const rows = [...slowestFirst, { name: words[language].total, nanoseconds: total }].map(
    ({ name, nanoseconds }) => [milliseconds(nanoseconds), share(nanoseconds, total), name] as const,
  )
  const widths = [0, 1].map((column) => Math.max(6, ...rows.map((row) => row[column]?.length ?? 0)))
  const line = (cells: readonly [string, string, string]) =>
    `${cells[0].padStart(widths[0] ?? 0)}  ${cells[1].padStart(widths[1] ?? 0)}  ${cells[2]}\n`
  return [line(['ms', '%', words[language].rule]), ...rows.map(line)].join('')
}

const words: Readonly<Record<Language, { readonly rule: string; readonly total: string }>> = {
  zh: { rule: '规则', total: '合计' },
  en: { rule: 'rule', total: 'total' },
}

/** Down to the microsecond. */
function milliseconds(nanoseconds: bigint): string {
  const microseconds = nanoseconds / 1000n
  return `${microseconds / 1000n}.${`${microseconds % 1000n}`.padStart(3, '0')}`
}

function share(part: bigint, whole: bigint): string {
  if (whole === 0n) return '0.0'
  const tenths = (part * 1000n + whole / 2n) / whole
  return `${tenths / 10n}.${tenths % 10n}`
}
