import {
  type BaseData,
  compareNames,
  Decimal,
  type Evaluation,
  formOf,
  type Package,
  type Part,
  type PrintedLabel,
  plainText,
  squeezed,
  tablesOf,
  withYear,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H07',
  id: 'header-labels-match-form',
  group: 'completeness',
  severity: 'info',
  title: { zh: '表头文字应与表式一致', en: 'Heads read as the form prints them' },
  cites: ['form-hunan-2024/base-data', 'form-hunan-2024/unit-evaluation'],
  messages: {
    differs: {
      zh: '表头与表式有出入（表中所印→表式原文）：{labels}。请按表式改正。',
      en: 'Heads differ from the form (as printed → as in the form): {labels}. Restore the words of the form.',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      const [first, ...others] = mutilatedLabels(pack, table)
      if (!first) continue
      const labels = [first, ...others].map(({ found, expected }) => `“${found}”→“${expected}”`).join('；')
      report({
        message: 'differs',
        at: first.label.printed,
        related: others.map(({ label }) => label.printed),
        data: { labels },
      })
    }
  },
})

interface Mutilated {
  readonly label: PrintedLabel
  readonly found: string
  readonly expected: string
}

/** Labels that differ from the form's words by a character or two; other editions word some labels anew, which is no defect. */
function mutilatedLabels(pack: Package, table: BaseData | Evaluation): readonly Mutilated[] {
  const called = callsOf(Object.values(formOf(table).parts), pack.year)
  const limit = Decimal.of(valueFor('comparison/name-edit-distance', pack.year))
  return table.labels.flatMap((label) => {
    const expected = withYear(label.official, pack.year)
    const words = wordsOf(label.printed.place.quote)
    const known = [expected, ...(called.get(expected) ?? [])].map(wordsOf)
    if (words === '' || known.includes(words) || words.includes(wordsOf(expected))) return []
    const isNear = known.some((official) => Decimal.count(compareNames(words, official).distance).isAtMost(limit))
    return isNear ? [{ label, found: squeezed(label.printed.place.quote), expected }] : []
  })
}

/** Official label → the other words that forms use for it. */
function callsOf(parts: readonly Part[], year: number): ReadonlyMap<string, readonly string[]> {
  const calls = new Map<string, readonly string[]>()
  for (const { label, alsoCalled } of parts.flatMap(labelledOf)) {
    const official = withYear(label, year)
    calls.set(official, [...(calls.get(official) ?? []), ...alsoCalled])
  }
  return calls
}

function labelledOf(part: Part) {
  if (part.kind === 'fields') return Object.values(part.fields)
  const rows = part.kind === 'rows' ? [part.total] : Object.values(part.rows)
  return [...Object.values(part.columns), ...rows]
}

/** The words of a label: spaces, numbering, years, bracketed remarks, signs and a value printed behind it make no difference. */
function wordsOf(label: string): string {
  return plainText(label)
    .replace(/^(?:其中:?|\(?[\d一二三四五六七八九十]+[)、.:])+/, '')
    .replace(/(?:19|20)\d\d年?/g, '')
    .replace(/:.*$/, '')
    .replace(/\([^()]*\)?/g, '')
    .replace(/[^\p{Letter}]/gu, '')
}
