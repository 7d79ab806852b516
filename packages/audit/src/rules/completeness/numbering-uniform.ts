import { type Entry, type Evaluation, evaluationsOf, plainText, type SpendingLine, squeezed } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H09',
  id: 'numbering-uniform',
  group: 'completeness',
  severity: 'info',
  title: { zh: '编号和括号的写法应统一', en: 'Numbering and brackets are uniform' },
  cites: ['review-practice/uniform-style'],
  messages: {
    projectRows: {
      zh: '项目支出各行的编号写法不一：{odd}与其他行的“{usual}”不同。请统一成一种。',
      en: 'The project rows are numbered in different ways: {odd}, the others like “{usual}”. Use one way.',
    },
    brackets: {
      zh: '一级指标分值的括号写法不一：{half}用半角，{full}用全角。请统一用全角括号。',
      en: 'The brackets of the level-1 weights differ: half-width in {half}, full-width in {full}. Use full-width brackets throughout.',
    },
  },

  check(pack, report) {
    const [usual, ...odd] = numberedRows(pack.baseData?.spending.projectLines ?? [])
    const [at, ...others] = odd.flatMap(({ rows }) => rows)
    if (usual && at) {
      const data = { usual: usual.sign, odd: namesOf([at, ...others]) }
      const fix = [at, ...others].map((row) =>
        replace(row, row.place.quote.replace(numberSign, `$1${usual.printedSign}`)),
      )
      report({ message: 'projectRows', at, related: [...others, ...usual.rows], data, fix })
    }

    for (const evaluation of evaluationsOf(pack)) {
      const heads = levelOneHeads(evaluation)
      const half = heads.filter(({ place }) => /[()]/.test(place.quote))
      const full = heads.filter(({ place }) => /[（）]/.test(place.quote))
      const [first, ...more] = half
      if (!first || full.length === 0) continue
      report({
        message: 'brackets',
        at: first,
        related: [...more, ...full],
        data: { half: namesOf(half), full: namesOf(full) },
        fix: evaluation.indicators.rows.map(({ level1 }) => replace(level1, withFullBrackets(level1.place.quote))),
      })
    }
  },
})

interface Numbered {
  /** The way of numbering, shown on the number 1. */
  readonly sign: string
  /** The sign behind the number, as the first such row prints it. */
  readonly printedSign: string
  readonly rows: readonly Entry<string>[]
}

/** The rows by their way of numbering, the most usual first. Brackets and circles number the level below: they may differ. */
function numberedRows(lines: readonly SpendingLine[]): readonly Numbered[] {
  const bySign = new Map<string, Entry<string>[]>()
  for (const { rowLabel } of lines) {
    const sign = /^\d\d?([、.,:])(?!\d)/.exec(plainText(rowLabel.place.quote))?.[1]
    if (sign === undefined) continue
    bySign.set(`1${sign}`, [...(bySign.get(`1${sign}`) ?? []), rowLabel])
  }
  return [...bySign]
    .map(([sign, rows]) => ({ sign, printedSign: numberSign.exec(rows[0]?.place.quote ?? '')?.[2] ?? '', rows }))
    .sort((a, b) => b.rows.length - a.rows.length)
}

const numberSign = /^(\s*[\d０-９]{1,2}\s*)([、.．,，:：])/

function withFullBrackets(text: string): string {
  return text.replaceAll('(', '（').replaceAll(')', '）')
}

/** The level-1 heads, each once however many rows it spans. */
function levelOneHeads({ indicators }: Evaluation): readonly Entry<string>[] {
  const heads = new Map<string, Entry<string>>()
  for (const { level1 } of indicators.rows) {
    if (!heads.has(level1.place.quote)) heads.set(level1.place.quote, level1)
  }
  return [...heads.values()]
}

function namesOf(entries: readonly Entry<string>[]): string {
  return entries.map(({ place }) => `“${squeezed(place.quote)}”`).join('、')
}
