import {
  coreName,
  findVariants,
  type Package,
  plainName,
  plainText,
  reportSentencesOf,
  similarNames,
  squeezed,
} from '@mingxiao/core'
import { replace } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'
import { hasMoney, pairProjects, projectLines, projectTables } from './paired-projects.ts'

export default defineRule({
  code: 'F07',
  id: 'project-lists-agree',
  group: 'cross-table',
  severity: 'warning',
  title: { zh: '附件1、附件3和附件5的项目应一一对应', en: 'Attachments 1, 3 and 5 have the same projects' },
  cites: ['form-hunan-2024/base-data-projects', 'form-hunan-2024/project-evaluation'],
  messages: {
    noTable: {
      zh: '附件1的项目“{project}”有预算或决算数，附件3没有它的自评表。每个项目应填一张自评表，请补填；如果已并入别的项目，请在附件1一并合并。',
      en: 'The project “{project}” has money in attachment 1 but no table in attachment 3. Each project needs one; add it, or merge the rows of attachment 1 if it is part of another.',
    },
    noRow: {
      zh: '“{project}”有自评表，附件1的项目支出下没有这一行。附件1应一个专项一行，请补填。',
      en: '“{project}” has a table but no row under project spending in attachment 1, which needs one row a project. Add it.',
    },
    differentName: {
      zh: '附件3的“{found}”与附件1的“{expected}”像是同一个项目，名称却不同。请按预算批复的名称统一。',
      en: '“{found}” in attachment 3 and “{expected}” in attachment 1 look like one project under two names. Use the name of the approved budget in both.',
    },
    spareRow: {
      zh: '附件1的“{found}”没有金额，名称与“{expected}”相近，像是同一个项目列了两行。如果是同一个项目，请删去空行；如果不是，请填写金额或注明没有支出。',
      en: 'The row “{found}” of attachment 1 has no money and a name close to “{expected}”, as if one project stood there twice. Delete the empty row, or give its amounts.',
    },
    notInReport: {
      zh: '附件5写了其他项目，没有写“{project}”。请补写该项目的资金、产出和效益情况。',
      en: 'Attachment 5 speaks of other projects but not of “{project}”. Add its money, outputs and effects.',
    },
  },

  check(pack, report) {
    const tables = projectTables(pack)
    const { pairs, firstOnly, secondOnly } = pairProjects(pack)
    const rowsWithMoney = projectLines(pack).filter(hasMoney)
    const twins = new Map<string, (typeof rowsWithMoney)[number] | undefined>()
    const twinOf = (name: string) => {
      if (!twins.has(name))
        twins.set(
          name,
          rowsWithMoney.find((row) => similarNames(row.name, name, pack)),
        )
      return twins.get(name)
    }

    for (const { first, second } of pairs.filter(({ exact }) => !exact)) {
      const data = { found: second.table.heading.project, expected: first.line.rowLabel }
      const at = second.table.heading.project
      const isSure = isNamedSo(pack, first.name) && !isNamedSo(pack, second.name)
      const fix = isSure ? [replace(at, withoutNumber(first.name))] : []
      report({ message: 'differentName', at, related: [first.line.rowLabel], data, fix })
    }
    for (const row of firstOnly) {
      const { rowLabel } = row.line
      if (hasMoney(row)) {
        if (tables.length > 0) report({ message: 'noTable', at: rowLabel, data: { project: rowLabel } })
        continue
      }
      const twin = twinOf(row.name)
      if (!twin) continue
      const data = { found: rowLabel, expected: twin.line.rowLabel }
      report({ message: 'spareRow', at: rowLabel, related: [twin.line.rowLabel], data })
    }
    for (const { table } of rowsWithMoney.length > 0 ? secondOnly : []) {
      report({ message: 'noRow', at: table.heading.project, data: { project: table.heading.project } })
    }
    for (const { table } of unnamedInReport(pack)) {
      report({ message: 'notInReport', at: table.heading.project, data: { project: table.heading.project } })
    }
  },
})

/** Whether a report calls a project by exactly this name. */
function isNamedSo(pack: Package, name: string): boolean {
  return reportSentencesOf(pack).some(({ text }) => plainText(text).includes(plainName(name)))
}

/** “4.工伤调查工作经费” without the number of its row. */
function withoutNumber(name: string): string {
  return squeezed(name).replace(/^(?:其中[:：]?|[（(]?[\d一二三四五六七八九十]+[）)、.．]|[①-⑳])+/, '')
}

/** The projects that 附件5 leaves out while it names others; a report in general terms names none. */
function unnamedInReport(pack: Package) {
  const paragraphs = (pack.projectReport?.paragraphs ?? []).flatMap(({ value }) => (value ? [plainText(value)] : []))
  const isNamed = (name: string) =>
    paragraphs.some((text) => text.includes(coreName(name)) || findVariants(text, coreName(name)).length > 0)
  const tables = projectTables(pack)
  const unnamed = tables.filter(({ name }) => !isNamed(name))
  return unnamed.length < tables.length ? unnamed : []
}
