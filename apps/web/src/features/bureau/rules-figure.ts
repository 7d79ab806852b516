import type { DashboardJson } from '@mingxiao/contract'
import { language } from '../../ui/in-language.ts'
import { bureauTexts } from './bureau-texts.ts'
import type { Figure } from './figure.ts'

/** The rules that find most; those after them are seldom of use in a chart. */
export function rulesFigure({ year, rules }: DashboardJson): Figure {
  return {
    id: 'rules',
    title: bureauTexts.rules,
    hint: bureauTexts.rulesHint,
    category: bureauTexts.rule,
    shape: 'across',
    unit: '',
    series: [
      { name: bureauTexts.findings, colour: 'chart-warning' },
      { name: bureauTexts.inPackages, colour: 'chart-way-4' },
    ],
    rows: rules.slice(0, most).map(({ rule, title, findings, packages }) => {
      const name = `${rule.code} ${title[language]}`
      const mark = { title: name, year, asked: { rule: rule.id } }
      return { label: name, values: [`${findings}`, `${packages}`], marks: [mark, mark] }
    }),
  }
}

const most = 12
