import {
  contradict,
  type FigureFact,
  type FigureMention,
  figureFactsOf,
  mentionsOf,
  type Package,
  printAmount,
  printDifference,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { asAmount } from './as-amount.ts'
import { departureData } from './departure-data.ts'
import { departureIn } from './departure-in.ts'
import { type SumOfProjects, sumOfProjects } from './sum-of-projects.ts'

export default defineRule({
  code: 'G16',
  id: 'project-spending-in-text-agrees',
  group: 'narrative-claims',
  severity: 'error',
  title: {
    zh: '报告中的项目支出及其全年预算应与各表一致',
    en: 'Project spending and its budget in the reports are those in the tables',
  },
  cites: ['arithmetic/same-fact'],
  messages: {
    spendingDiffers: {
      zh: '{here}的“{subject}”实际支出为{found}，{there}为{expected}，相差{difference}。{likely}请对照决算报表改为一致。',
      en: '“{subject}” spent {found} by {hereInEnglish} and {expected} by {thereInEnglish}: {difference} apart. {likelyInEnglish}Check the final accounts and make them agree.',
    },
    budgetDiffers: {
      zh: '{here}的“{subject}”全年预算为{found}，{there}为{expected}，相差{difference}。{likely}请对照预算批复改为一致。',
      en: '“{subject}” has a budget of {found} in {hereInEnglish} and of {expected} in {thereInEnglish}: {difference} apart. {likelyInEnglish}Check the approved budget and make them agree.',
    },
    budgetIsNotSum: {
      zh: '附件{attachment}正文的项目支出全年预算为{found}，附件3各项目的全年预算数相加为{expected}，相差{difference}。请对照预算批复改为一致。',
      en: 'The text of attachment {attachment} gives a project budget of {found}; the projects in attachment 3 add up to {expected}: {difference} apart. Check the approved budget and make them agree.',
    },
  },

  check(pack, report) {
    for (const fact of figureFactsOf(pack)) {
      const { measure, subject, year, stage } = fact
      if (measure !== 'projectSpending' || year !== pack.year || stage === 'initial') continue
      const total = subject === '' && stage === 'budget' ? sumOfProjects(pack, 'budget') : null
      if (total) {
        const [at, ...others] = departingFrom(total, fact, pack)
        const found = at && asAmount(at)
        if (!found) continue
        const data = {
          attachment: at.place.attachment,
          found: printAmount(found),
          expected: printAmount(total),
          difference: printDifference(found, total),
        }
        const related = [...others.map(({ place }) => place), ...total.cells]
        report({ message: 'budgetIsNotSum', at: at.place, related, data })
        continue
      }
      const departure = departureIn(pack, fact)
      if (!departure) continue
      const { data, ...places } = departureData(departure)
      const message = stage === 'budget' ? 'budgetDiffers' : 'spendingDiffers'
      report({ message, ...places, data: { ...data, subject: subject || '项目支出' } })
    }
  },
})

/** The sentences whose budget is neither what the tables of the projects come to nor the total of 附件1. */
function departingFrom(total: SumOfProjects, { groups, year }: FigureFact, pack: Package): readonly FigureMention[] {
  const open = mentionsOf(pack, { project: '', measure: 'projectSpending', year, stage: 'initial' })
  const tables = [total, ...open.filter(({ source }) => source === 'table')]
  return groups.flat().filter((said) => {
    const amount = asAmount(said)
    return said.source === 'sentence' && amount !== null && tables.every((table) => contradict(amount, table))
  })
}
