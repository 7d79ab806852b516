import { type Evaluation, evaluationsOf, nameOf, type Package, plainText, sectionOf } from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { defineRule } from '../../engine/rule.ts'
import { namedRowsOf } from './named-rows-of.ts'

export default defineRule({
  code: 'E07',
  id: 'relevant-benefit-kind',
  group: 'indicators',
  severity: 'warning',
  title: {
    zh: '效益指标只选与职责和项目相符的类型',
    en: 'Only kinds of benefit that fit the unit and the project are used',
  },
  cites: ['cai-yu-2021-101/benefit'],
  messages: {
    noEcology: {
      zh: '“{name}”的指标“{indicator}”放在“{found}”下，但指标本身和单位职责、项目内容都没有说到生态环境。没有生态影响的，请不设这一类指标，分值并入其他效益指标。',
      en: 'The indicator “{indicator}” of “{name}” stands under {found}, but neither it nor the duties of the unit nor the project speak of the environment. Where there is no such effect, leave the kind out and give its points to other benefits.',
    },
  },

  check(pack, report) {
    const duties = valueFor('wording/ecological-duties', pack)
    const objects = valueFor('wording/ecological-objects', pack)
    const self = textOfReport(pack)
    for (const evaluation of evaluationsOf(pack)) {
      const unit = evaluation.heading.unit.value ?? pack.unit
      const text = unit + self + textOfEvaluation(evaluation)
      if (unit === '' || duties.some((word) => text.includes(word))) continue
      for (const { row, name: indicator, levelTwo } of namedRowsOf(evaluation)) {
        if (levelTwo !== '生态效益' || row.target.state === 'none' || row.target.state === 'dash') continue
        if (objects.some((word) => indicator.includes(word))) continue
        report({
          message: 'noEcology',
          at: row.level3,
          related: [row.level2],
          data: { name: nameOf(evaluation), indicator, found: row.level2 },
        })
      }
    }
  },
})

/** What the unit says that it is there for. */
function textOfReport({ unitReport, unitEvaluation }: Package): string {
  const overview = unitReport && sectionOf(unitReport, 'overview')
  const texts = [unitEvaluation?.goals.year.expected.value, ...(overview?.paragraphs ?? []).map(({ value }) => value)]
  return plainText(texts.join(''))
}

function textOfEvaluation({ heading, goals }: Evaluation): string {
  const project = 'project' in heading ? [heading.project.value, heading.department.value] : []
  return plainText([...project, goals.year.expected.value].join(''))
}
