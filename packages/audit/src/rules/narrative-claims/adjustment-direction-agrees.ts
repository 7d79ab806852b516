import {
  type Amount,
  amountOf,
  type BudgetChange,
  budgetChangesIn,
  type Entry,
  type Evaluation,
  type Package,
  plainName,
  printAmount,
  printDifference,
  projectNamesOf,
  type ReportSentence,
  reportSentencesOf,
  type Subject,
  yearOf,
} from '@mingxiao/core'
import type { Bilingual } from '../../engine/message.ts'
import { defineRule } from '../../engine/rule.ts'
import { sumOfProjects } from './sum-of-projects.ts'

export default defineRule({
  code: 'G03',
  id: 'adjustment-direction-agrees',
  group: 'narrative-claims',
  severity: 'error',
  title: {
    zh: '报告所写的预算调整方向应与各表一致',
    en: 'The report has budgets changed in the direction that the tables show',
  },
  cites: ['arithmetic/same-fact'],
  messages: {
    contrary: {
      zh: '附件{attachment}写“{subject}”的预算{found}，{there}的年初预算数为{initial}、全年预算数为{budget}，{change}。请对照调整批复核对：确有调整的，改正表中的预算数；没有的，改正报告。',
      en: 'Attachment {attachment} says that the budget of “{subject}” was changed ({found}); {thereInEnglish} has {initial} at the beginning of the year and {budget} for the year: {changeInEnglish}. Check the approved adjustment, and correct the tables or the report.',
    },
  },

  check(pack, report) {
    const contrary = statedChanges(pack).flatMap((stated) => {
      const shown = stated.change.subjects.flatMap((subject) => shownFor(pack, subject) ?? [])
      const [first] = shown
      const isBorneOut = shown.some((budgets) => directionOf(budgets) === stated.change.direction)
      return first && !isBorneOut ? [{ ...stated, shown: first }] : []
    })
    for (const same of Map.groupBy(contrary, ({ shown, change }) => `${shown.subject}\n${change.direction}`).values()) {
      const [first, ...others] = same
      if (!first) continue
      const { sentence, change, shown } = first
      const words = changeWords(shown)
      report({
        message: 'contrary',
        at: sentence.place,
        related: [...others.map((other) => other.sentence.place), ...shown.cells],
        data: {
          attachment: sentence.report.no,
          subject: shown.subject,
          found: change.word,
          there: shown.there.zh,
          thereInEnglish: shown.there.en,
          initial: printAmount(shown.initial),
          budget: printAmount(shown.budget),
          change: words.zh,
          changeInEnglish: words.en,
          expected: words.zh,
          difference: printDifference(shown.budget, shown.initial),
        },
      })
    }
  },
})

interface StatedChange {
  readonly sentence: ReportSentence
  readonly change: BudgetChange
}

/** The changes of this year's budget; a sentence that both raises and cuts is left alone. What names nothing speaks of all. */
function statedChanges(pack: Package): readonly StatedChange[] {
  const projects = projectNamesOf(pack)
  return reportSentencesOf(pack).flatMap((sentence) => {
    const whole: Subject = {
      measure: sentence.report.kind === 'unit-report' ? 'unitSpending' : 'projectSpending',
      project: '',
    }
    const changes = budgetChangesIn(sentence.text, projects)
    if (new Set(changes.map(({ direction }) => direction)).size !== 1) return []
    return changes
      .filter(({ start }) => (yearOf(sentence.text.slice(0, start), pack.year) ?? pack.year) === pack.year)
      .map((change) => ({
        sentence,
        change: change.subjects.length > 0 ? change : { ...change, subjects: [whole] },
      }))
  })
}

/** What the tables show of a budget: at the beginning of the year, and for the year. */
interface ShownBudgets {
  readonly subject: string
  readonly there: Bilingual
  readonly initial: Amount
  readonly budget: Amount
  readonly cells: readonly Entry<unknown>[]
}

function shownFor(pack: Package, { measure, project }: Subject): ShownBudgets | null {
  if (measure === 'unitSpending' && pack.unitEvaluation) {
    const there = { zh: '附件2', en: 'attachment 2' }
    return shownIn(pack, pack.unitEvaluation, '部门整体支出', there)
  }
  if (measure !== 'projectSpending') return null
  const table = pack.projectEvaluations.find(({ heading }) => plainName(heading.project.value ?? '') === project)
  if (table) return shownIn(pack, table, project, { zh: `附件${table.no}`, en: `attachment ${table.no}` })
  const [initial, budget] = [sumOfProjects(pack, 'initial'), sumOfProjects(pack, 'budget')]
  if (project !== '' || !initial || !budget) return null
  const there = { zh: '附件3各项目相加', en: 'attachment 3, all projects added up,' }
  return { subject: '项目支出', there, initial, budget, cells: [...initial.cells, ...budget.cells] }
}

function shownIn(pack: Package, table: Evaluation, subject: string, there: Bilingual): ShownBudgets | null {
  const { total } = table.funds
  const [initial, budget] = [amountOf(pack, table, total.initial), amountOf(pack, table, total.budget)]
  return initial && budget && { subject, there, initial, budget, cells: [total.initial, total.budget] }
}

function directionOf({ initial, budget }: ShownBudgets): BudgetChange['direction'] | null {
  const compared = budget.yuan.compare(initial.yuan)
  return compared === 0 ? null : compared > 0 ? 'up' : 'down'
}

function changeWords(shown: ShownBudgets): Bilingual {
  const by = printDifference(shown.budget, shown.initial)
  const direction = directionOf(shown)
  if (!direction) return { zh: '没有变化', en: 'nothing changed' }
  return direction === 'up' ? { zh: `增加了${by}`, en: `${by} more` } : { zh: `减少了${by}`, en: `${by} less` }
}
