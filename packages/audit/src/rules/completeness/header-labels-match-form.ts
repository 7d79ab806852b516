import {
  type BaseData,
  columnsOf,
  compareNames,
  Decimal,
  type Evaluation,
  formOf,
  type Package,
  type Part,
  type PrintedLabel,
  plainText,
  squeezed,
  type TableForm,
  tablesOf,
  withYear,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { type Replacement, replace } from '../../engine/fix.ts'
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
        fix: [first, ...others].flatMap(restoreWords),
      })
    }
  },
})

interface Mutilated {
  readonly label: PrintedLabel
  readonly found: string
  readonly expected: string
}

/** The label with the form's letters where they differ; its spaces, and whatever else it prints, stay as they are. */
function restoreWords({ label, expected }: Mutilated): readonly Replacement[] {
  const { quote } = label.printed.place
  const letters = [...quote.matchAll(/\p{Letter}/gu)]
  const [printed, official] = [letters.map(([letter]) => letter).join(''), wordsOf(expected)]
  if (printed !== wordsOf(quote) || printed !== plainText(printed)) return []

  const same = countWhile((at) => printed[at] !== undefined && printed[at] === official[at])
  const most = Math.min(printed.length, official.length) - same
  const sameEnd = countWhile((at) => at < most && printed.at(-1 - at) === official.at(-1 - at))
  const from = letters[same]?.index ?? quote.trimEnd().length
  const last = letters[printed.length - sameEnd - 1]
  const to = last && printed.length - sameEnd > same ? last.index + last[0].length : from
  return [
    replace(label.printed, quote.slice(0, from) + official.slice(same, official.length - sameEnd) + quote.slice(to)),
  ]
}

function countWhile(holds: (at: number) => boolean): number {
  let count = 0
  while (holds(count)) count += 1
  return count
}

/** Labels that differ from the words of their own form by a character or two. */
function mutilatedLabels(pack: Package, table: BaseData | Evaluation): readonly Mutilated[] {
  const called = wordsOfForm(formOf(table))
  const limit = Decimal.of(valueFor('comparison/name-edit-distance', pack))
  return table.labels.flatMap((label) => {
    const expected = withYear(label.official, pack.year)
    if (label.printed.place.quote === expected) return []
    const words = wordsOf(label.printed.place.quote)
    const official = wordsOf(expected)
    const known = [official, ...(called.get(official) ?? [])]
    if (words === '' || known.includes(words) || words.includes(official)) return []
    const isNear = known.some((other) => Decimal.count(compareNames(words, other).distance).isAtMost(limit))
    return isNear ? [{ label, found: squeezed(label.printed.place.quote), expected }] : []
  })
}

/** The words of an official label → those of the other ways in which forms print it; a form’s are worked out once. */
function wordsOfForm(form: TableForm): ReadonlyMap<string, readonly string[]> {
  const known = memo.get(form)
  if (known) return known
  const words = new Map<string, readonly string[]>()
  for (const { label, alsoCalled } of Object.values(form.parts).flatMap(labelledOf)) {
    const official = wordsOf(label.replaceAll(/\{Y(?:-1)?\}年?/g, ''))
    words.set(official, [...(words.get(official) ?? []), ...alsoCalled.map(wordsOf)])
  }
  memo.set(form, words)
  return words
}

const memo = new WeakMap<TableForm, ReadonlyMap<string, readonly string[]>>()

function labelledOf(part: Part) {
  if (part.kind === 'fields') return Object.values(part.fields)
  const rows = part.kind === 'rows' ? [part.total] : Object.values(part.rows)
  return [...Object.values(columnsOf(part)), ...rows]
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
