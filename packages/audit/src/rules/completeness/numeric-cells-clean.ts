import {
  type BaseData,
  Decimal,
  type Entry,
  type Evaluation,
  type Figure,
  linesOf,
  type Measure,
  type Package,
  plainText,
  type TableCell,
  type TableLine,
  tablesOf,
} from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H08',
  id: 'numeric-cells-clean',
  group: 'completeness',
  severity: 'info',
  title: { zh: '数字格里只填数字', en: 'Cells of figures hold figures only' },
  cites: ['review-practice/clean-data', 'provincial-performance-system/numeric-actual'],
  messages: {
    spaces: {
      zh: '有{count}个数字格夹有空格，第一处是{first}。程序读数时已略去；请顺手清理，免得汇总软件把它们当成文字。',
      en: 'Spaces stand in {count} of the cells of figures, first in {first}. They were ignored in reading; remove them, so that other software does not take the figures for text.',
    },
    wideSigns: {
      zh: '有{count}个数字格用了全角数字或符号，第一处是{first}。程序已按半角读数；请改成半角。',
      en: 'Full-width digits or signs stand in {count} of the cells of figures, first in {first}. They were read as half-width; print them so.',
    },
    units: {
      zh: '有{count}个数字格把单位也写进去了，第一处是{first}，填的是“{found}”。单位由表头说明，格里只填数字。',
      en: 'Units stand in {count} of the cells of figures, first in {first}, which reads “{found}”. The head names the unit; print the number only.',
    },
    separators: {
      zh: '金额的千位分隔号用法不一：“{with}”有，“{without}”没有。全表统一用，或者统一不用。',
      en: 'Thousands separators are mixed: “{with}” has them, “{without}” has none. Use them in the whole table or nowhere.',
    },
    unreadable: {
      zh: '{cell}填的“{found}”不是一个数，没有参加核对。这一格请只填数字，说明写到偏差原因或报告里。',
      en: '{cell} reads “{found}”, which is not a number and was not checked. Print a number only; explanations belong in the reasons or the report.',
      severity: 'warning',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      const cells = figureCells(pack, table)
      for (const flaw of flaws) {
        const flawed = cells.filter((cell) => cell.flaws.includes(flaw))
        const [first, ...others] = flawed.map(({ entry }) => entry)
        if (!first) continue
        const fix = flawed.map(({ entry, clean }) => replace(entry, clean))
        const data = { count: Decimal.count(others.length + 1), first: first.place.label, found: first }
        report({ message: flaw, at: first, related: others, data, fix })
      }

      const amounts = cells.filter(({ isMoney }) => isMoney).map(({ entry }) => entry)
      const grouped = amounts.filter(({ place }) => /\d[,，]\d/.test(place.quote))
      const plain = amounts.find(({ place }) => /\d{4}/.test(plainText(place.quote)))
      const [separated] = grouped
      if (separated && plain) {
        const fix = grouped.map((entry) => replace(entry, entry.place.quote.replace(/(\d)[,，](?=\d)/g, '$1')))
        report({ message: 'separators', at: plain, related: grouped, data: { with: separated, without: plain }, fix })
      }

      for (const entry of unreadableCells(pack, table)) {
        report({ message: 'unreadable', at: entry, data: { cell: entry.place.label, found: entry } })
      }
    }
  },
})

const flaws = ['spaces', 'wideSigns', 'units'] as const
type Flaw = (typeof flaws)[number]

interface FigureCell {
  readonly entry: Entry<unknown>
  readonly isMoney: boolean
  readonly flaws: readonly Flaw[]
  /** The cell's text without any of them. */
  readonly clean: string
}

function figureCells(pack: Package, table: BaseData | Evaluation): readonly FigureCell[] {
  return linesOf(pack, table).flatMap((line) =>
    line.cells
      .filter(
        ({ field, entry }) => !['text', 'choice'].includes(field.kind) && entry.state === 'value' && isFigure(entry),
      )
      .map((cell) => {
        const flaws = flawsOf(line, cell)
        const clean = flaws.length === 0 ? cell.entry.place.quote : cleanText(cell, flaws)
        return { entry: cell.entry, isMoney: cell.field.kind === 'money', flaws, clean }
      }),
  )
}

/** Targets and actual values may also be words. */
function isFigure({ value }: Entry<unknown>): boolean {
  const { kind } = value as { readonly kind?: Measure['kind'] }
  return kind === undefined || kind === 'figure'
}

function flawsOf(line: TableLine, { field, entry }: TableCell): readonly Flaw[] {
  const quote = entry.place.quote.replace(/^\n+|\n+$/g, '')
  const isMeasure = field.kind === 'measure' // whose unit stands in the cell, with or without a space before it
  // Cells beside labels in running text, such as 基本支出 of 附件2, may well name their unit too.
  const hasUnit = !isMeasure && line.row !== '' && !['', '%'].includes((entry.value as Figure).unit)
  const hasSpaces = quote.trim() !== quote || (!isMeasure && /\s/.test(quote))
  const has: Readonly<Record<Flaw, boolean>> = {
    spaces: hasSpaces,
    wideSigns: /[０-９．，％﹪]/.test(quote),
    units: hasUnit,
  }
  return flaws.filter((flaw) => has[flaw])
}

/** Blank lines around a figure are the cell's own look. */
function cleanText({ field, entry }: TableCell, flaws: readonly Flaw[]): string {
  const [, before = '', text = '', after = ''] = /^(\n*)(.*?)(\n*)$/s.exec(entry.place.quote) ?? []
  const narrow = text.replace(/[０-９．，％﹪]/g, plainText)
  const tight = field.kind === 'measure' ? narrow.trim() : narrow.replace(/\s+/g, '')
  const bare = flaws.includes('units') ? tight.replace(/[^\d]+$/, '') : tight
  return before + bare + after
}

/** Weights and scores that are no numbers are left to score-within-weight. */
function unreadableCells(pack: Package, table: BaseData | Evaluation): readonly Entry<unknown>[] {
  return linesOf(pack, table)
    .flatMap(({ cells }) => cells)
    .filter(({ field, entry }) => field.kind !== 'score' && entry.state === 'unreadable')
    .map(({ entry }) => entry)
}
