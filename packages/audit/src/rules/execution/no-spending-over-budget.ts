import { type Entry, type MeasureId, type Package, type Place, type Subject, sameName } from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { citesAdjustment } from './cites-adjustment.ts'
import { type Overspending, overspentProjects } from './overspent-projects.ts'
import { accountsFor, overspentByUnit, overspentOnProjects } from './overspent-totals.ts'
import { statedOverspending } from './stated-overspending.ts'

export default defineRule({
  code: 'C01',
  id: 'no-spending-over-budget',
  group: 'execution',
  severity: 'error',
  title: { zh: '支出不应超过批准的全年预算', en: 'Nothing is spent above the approved budget' },
  cites: ['budget-law/13', 'budget-law/57'],
  messages: {
    overBudget: {
      zh: '“{name}”支出{found}，超过全年预算{expected}，超出{difference}。支出以批准的预算为准：请核对数额；确有追加的，改正全年预算数，并在附件4写明批复文号。',
      en: '“{name}” spent {found} against a budget of {expected} for the year, {difference} more. Spending keeps to the approved budget: check the amounts; where it was raised, correct the budget and give the document number in attachment 4.',
    },
    overBudgetInReport: {
      zh: '附件{attachment}写“{name}”预算{expected}、实际支出{found}，超出{difference}，没有写预算调整的批复。请核对数额；确有追加的，写明批复文号。',
      en: 'Attachment {attachment} states a budget of {expected} for “{name}” and spending of {found}, {difference} more, without the decision that raised the budget. Check the amounts; where it was raised, give the document number.',
    },
  },

  check(pack, report) {
    const defects = defectsOf(pack)
    for (const stated of statedOverspending(pack)) {
      const same = defects.find(({ covers }) => covers(stated))
      if (same) {
        same.related.push(stated.place)
        continue
      }
      if (citesAdjustment(pack, isAbout(stated))) continue
      const { attachment, place, budget: expected, spent: found, difference } = stated
      const name = stated.project || (stated.measure === 'unitSpending' ? '部门整体支出' : '项目支出')
      report({
        message: 'overBudgetInReport',
        at: place,
        data: { attachment, name, found, expected, difference },
      })
    }

    for (const { overspending, related, subject } of defects) {
      const { name, spent: found, budget: expected, excess } = overspending
      if (citesAdjustment(pack, isAbout(subject))) continue
      report({ message: 'overBudget', at: found, related, data: { name, found, expected, difference: excess.figure } })
    }
  },
})

interface Defect {
  readonly overspending: Overspending
  readonly subject: Subject
  /** Grows while totals and sentences are found that say the same. */
  readonly related: (Entry<unknown> | Place)[]
  /** Whether the report speaks of this overspending. */
  readonly covers: (stated: Subject) => boolean
}

/** Overspending of projects, then of the totals; a total that its projects account for is one of their places. */
function defectsOf(pack: Package): readonly Defect[] {
  const defects: Defect[] = overspentProjects(pack).map((overspending) => {
    const subject: Subject = { measure: 'projectSpending', project: overspending.name }
    return defectOf(overspending, subject, ({ measure, project }) => {
      return measure === 'projectSpending' && (project === '' || sameName(project, overspending.name))
    })
  })
  const totals: readonly (readonly [Overspending | null, MeasureId])[] = [
    [overspentOnProjects(pack), 'projectSpending'],
    [overspentByUnit(pack), 'unitSpending'],
  ]
  for (const [total, measure] of totals) {
    if (!total) continue
    const parts = defects.map(({ overspending }) => overspending)
    if (accountsFor(parts, total)) defects[0]?.related.push(total.spent)
    else
      defects.push(
        defectOf(total, { measure, project: '' }, (stated) => stated.measure === measure && stated.project === ''),
      )
  }
  return defects
}

function defectOf(overspending: Overspending, subject: Subject, covers: Defect['covers']): Defect {
  return { overspending, subject, covers, related: [...overspending.related] }
}

/** A decision on all the projects, or on the whole unit, is one on each. */
function isAbout(subject: Subject): (named: Subject) => boolean {
  return ({ measure, project }) => {
    if (measure === 'unitSpending') return true
    return measure === subject.measure && (project === '' || sameName(project, subject.project))
  }
}
