import { Decimal, type Entry, linesOf, type Package, plainText, readFigure, squeezed, tablesOf } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H03',
  id: 'no-stray-content',
  group: 'completeness',
  severity: 'warning',
  title: { zh: '栏目之外不留数字和文字', en: 'No content stands outside the cells of the form' },
  cites: ['form-hunan-2024/base-data', 'form-hunan-2024/unit-evaluation'],
  messages: {
    figure: {
      zh: '表中有一个不属于任何栏目的“{found}”。误填的请删去，是数据的请移到它自己的栏目。',
      en: 'The table holds a “{found}” that belongs to no cell of the form. Delete it, or move it to the cell it belongs to.',
    },
    words: {
      zh: '表中有{count}处文字不属于表式的任何栏目，没有参加核对，第一处是“{found}”。多余的请删去。',
      en: 'Texts in the table that belong to no cell of the form were not checked ({count}, the first being “{found}”). Delete what is not needed.',
      severity: 'info',
    },
    loneNumber: {
      zh: '“{cell}”开头单独有一行“{found}”，像是没有删净的编号。请删去。',
      en: '“{cell}” begins with a line that says only “{found}”, as if a number had been left behind. Delete it.',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      for (const stray of table.strays.filter(isFigure)) {
        const fix = isZero(stray) ? [replace(stray, '')] : []
        report({ message: 'figure', at: stray, data: { found: stray }, fix })
      }

      const [first, ...others] = table.strays.filter(isWords)
      if (first) {
        const data = { count: Decimal.count(others.length + 1), found: first }
        report({ message: 'words', at: first, related: others, data })
      }

      for (const cell of textCells(pack, table)) {
        const found = loneNumber(cell.place.quote)
        if (found === null) continue
        const rest = cell.place.quote.replace(/^\s*\d\d?[^\S\n]*\n+/, '')
        report({ message: 'loneNumber', at: cell, data: { cell: cell.place.label, found }, fix: [replace(cell, rest)] })
      }
    }
  },
})

function isFigure({ place }: Entry<string>): boolean {
  return readFigure(place.quote) !== null
}

/** A zero that belongs to nothing says nothing; any other figure may belong to another cell. */
function isZero({ place }: Entry<string>): boolean {
  return readFigure(place.quote)?.amount.isZero() === true
}

/** Dashes, dots and 无 in cells that the form leaves empty say that there is nothing. */
function isWords(stray: Entry<string>): boolean {
  return !isFigure(stray) && !/^(?:无|[-—–―─/\\…·.]*)$/.test(plainText(stray.place.quote))
}

function textCells(pack: Package, table: ReturnType<typeof tablesOf>[number]): readonly Entry<unknown>[] {
  return linesOf(pack, table).flatMap(({ cells }) =>
    cells.filter(({ field, entry }) => field.kind === 'text' && entry.state === 'value').map(({ entry }) => entry),
  )
}

/** A first line of bare digits above a line that brings its own number. */
function loneNumber(text: string): string | null {
  const [first = '', second = ''] = text
    .split('\n')
    .map(squeezed)
    .filter((line) => line !== '')
  return /^\d\d?$/.test(first) && /^[（(]?[\d一二三四五六七八九十]/.test(second) ? first : null
}
