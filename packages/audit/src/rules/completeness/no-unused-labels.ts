import { type BaseData, type Entry, plainText, type SpendingLine, squeezed, tablesOf } from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'H02',
  id: 'no-unused-labels',
  group: 'completeness',
  severity: 'warning',
  title: { zh: '不留填表说明和没有用到的项目行', en: 'No instructions and no unused project rows are left' },
  cites: ['review-practice/template-text', 'form-hunan-2024/project-evaluation'],
  messages: {
    note: {
      zh: '表下还留着给填表人看的说明：“{found}”。上报和公开前请删去。',
      en: 'An instruction for whoever fills in the form is still printed: “{found}”. Delete it before submitting and publishing.',
    },
    label: {
      zh: '“{found}”里还留着填表说明，应为“{expected}”。',
      en: '“{found}” still holds an instruction for whoever fills in the form; it should read “{expected}”.',
    },
    unusedRows: {
      zh: '项目支出下有只写了名称、三栏金额都空白的行：{rows}。没有发生的请删去，漏填的请补上金额。',
      en: 'Rows under project spending have a name but no amount in any column: {rows}. Delete those that did not occur, fill in those that were forgotten.',
    },
  },

  check(pack, report) {
    for (const table of tablesOf(pack)) {
      for (const note of table.notes) {
        if (!instruction.test(plainText(note.place.quote))) continue
        const data = { found: squeezed(note.place.quote).replace(/。$/, '') }
        report({ message: 'note', at: note, data, fix: [replace(note, '')] })
      }
      for (const label of labelsOf(table)) {
        const expected = withoutInstruction(label)
        if (expected === null) continue
        const data = { found: label, expected: squeezed(expected) }
        report({ message: 'label', at: label, data, fix: [replace(label, expected)] })
      }
    }

    const [first, ...others] = pack.baseData ? unusedLines(pack.baseData.spending.projectLines) : []
    if (!first) return
    const rows = [first, ...others].map(({ rowLabel }) => squeezed(rowLabel.place.quote)).join('；')
    report({ message: 'unusedRows', at: first.rowLabel, related: others.map((line) => line.rowLabel), data: { rows } })
  },
})

const instruction =
  /(?:每个?|一个|各)[^。]{0,8}(?:一张表|一行)|(?:填表|填报|填写)说明|请(?:填|按|在此|另附|自行)|可(?:另附|加行|自行增加)/

/** Labels as printed; of project rows only those that hold something, since the others are unused as a whole. */
function labelsOf(table: ReturnType<typeof tablesOf>[number]): readonly Entry<string>[] {
  const printed = table.labels.map((label) => label.printed)
  if ('indicators' in table) return printed
  const used = table.spending.projectLines.filter((line) => !isUnused(line))
  return [...printed, ...used.map(({ rowLabel }) => rowLabel)]
}

/** The label without its bracketed instruction; null where it has none. */
function withoutInstruction(label: Entry<string>): string | null {
  const printed = label.place.quote
  const [bracketed = ''] = printed.match(/[（(][^（()）]*[)）]/) ?? []
  if (!instruction.test(plainText(bracketed))) return null
  return printed.replace(bracketed, '').replace(/[：:]\s*$/, '')
}

function unusedLines(lines: BaseData['spending']['projectLines']): BaseData['spending']['projectLines'] {
  return lines.filter((line, at) => isUnused(line) && isNamed(line) && !isHeading(line, lines[at + 1]))
}

function isUnused({ lastYear, budget, final }: SpendingLine): boolean {
  return [lastYear, budget, final].every(({ state }) => state === 'blank' || state === 'absent')
}

/** Rows of dots or without a name are of the template, not a project. */
function isNamed({ rowLabel }: SpendingLine): boolean {
  return /[^.…·。]/.test(plainText(rowLabel.place.quote))
}

/** A row that heads others, such as “业务工作经费” above “其中：…” or “（1）…”, need not repeat their sum. */
function isHeading(line: SpendingLine, next: SpendingLine | undefined): boolean {
  return next !== undefined && isDetail(next) && !isDetail(line)
}

function isDetail({ rowLabel }: SpendingLine): boolean {
  return /^(?:其中|\([\d一二三四五六七八九十]+\)|[①-⑳])/.test(plainText(rowLabel.place.quote))
}
