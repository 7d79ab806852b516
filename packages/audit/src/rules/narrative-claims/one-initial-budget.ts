import {
  agree,
  contradict,
  type FigureFact,
  type FigureMention,
  figureFactsOf,
  likelyFigure,
  mentionsOf,
  type Package,
  printAmount,
  printDifference,
  printFigure,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { asAmount } from './as-amount.ts'
import { contradicts } from './departure-in.ts'
import { likelyWords } from './likely-words.ts'
import { onePerFigure, printedAs } from './one-per-figure.ts'
import { placeWords } from './place-words.ts'
import { type SumOfProjects, sumOfProjects } from './sum-of-projects.ts'

export default defineRule({
  code: 'G02',
  id: 'one-initial-budget',
  group: 'narrative-claims',
  severity: 'error',
  title: { zh: '同一笔项目支出只有一个年初预算数', en: 'Project spending has one initial budget' },
  cites: ['arithmetic/same-fact'],
  messages: {
    several: {
      zh: '“{subject}”的年初预算写法不一：{listed}。{likely}请对照预算批复，全文和各表改为同一个数。',
      en: 'The initial budget of “{subject}” is not one figure: {listedInEnglish}. {likelyInEnglish}Check the approved budget and give one figure throughout.',
    },
    notSum: {
      zh: '附件{attachment}正文的项目支出年初预算为{found}，附件3各项目的年初预算数相加为{expected}，相差{difference}。请对照预算批复改为一致。',
      en: 'The text of attachment {attachment} gives an initial project budget of {found}; the projects in attachment 3 add up to {expected}: {difference} apart. Check the approved budget and make them agree.',
    },
  },

  check(pack, report) {
    for (const fact of figureFactsOf(pack)) {
      const { measure, subject, year, stage, groups } = fact
      if (measure !== 'projectSpending' || stage !== 'initial' || year !== pack.year) continue
      const total = subject === '' ? sumOfProjects(pack, 'initial') : null
      const [at] = departingIn(evidenceIn(fact, pack), total)
      const found = at && asAmount(at)
      if (!found) continue

      const others = groups.flat().filter((mention) => mention !== at)
      const related = [...others.map(({ place }) => place), ...(total?.cells ?? [])]
      if (groups.length > 1) {
        const likely = likelyWords(likelyFigure(fact, pack))
        const listed = groups.map(([first]) => ({ figure: printFigure(first.figure), place: placeWords(first) }))
        const data = {
          subject: subject || '项目支出',
          listed: listed.map(({ figure, place }) => `${place.zh}为${figure}`).join('，'),
          listedInEnglish: listed.map(({ figure, place }) => `${figure} in ${place.en}`).join(', '),
          likely: likely.zh,
          likelyInEnglish: likely.en,
        }
        report({ message: 'several', at: at.place, related, data })
      } else if (total) {
        const data = {
          attachment: at.place.attachment,
          found: printAmount(found),
          expected: printAmount(total),
          difference: printDifference(found, total),
        }
        report({ message: 'notSum', at: at.place, related, data })
      }
    }
  },
})

/** The sentences that contradict every table or, where no table has the figure, another sentence. */
function departingIn(evidence: readonly FigureMention[], total: SumOfProjects | null): readonly FigureMention[] {
  const said = evidence.filter(({ source }) => source === 'sentence')
  const tables = evidence.filter(({ source }) => source === 'table')
  if (tables.length === 0 && !total) return contradicted(said)
  return said.filter((mention) => {
    const amount = asAmount(mention)
    return tables.every((cell) => contradicts(mention, cell)) && (!total || (amount && contradict(amount, total)))
  })
}

function contradicted(said: readonly FigureMention[]): readonly FigureMention[] {
  const different = onePerFigure(said)
  const contrary = different.filter((mention) => different.some((other) => contradicts(mention, other)))
  const printed = new Set(contrary.map(({ figure }) => printedAs(figure)))
  return said.filter(({ figure }) => printed.has(printedAs(figure)))
}

/** 预算数 that is the budget after adjustment, in 附件1 or in a sentence, says nothing of the initial one. */
function evidenceIn({ groups, subject, year }: FigureFact, pack: Package): readonly FigureMention[] {
  const adjusted = mentionsOf(pack, { project: subject, measure: 'projectSpending', year, stage: 'budget' })
  if (adjusted.length === 0) return groups.flat()
  const different = new Map(adjusted.map((other) => [`${other.yuan} ${other.unit} ${other.decimals}`, other]))
  const open = groups.flat().filter(({ stageIsSaid }) => !stageIsSaid)
  const taken = onePerFigure(open).filter((mention) => {
    const amount = asAmount(mention)
    return amount !== null && [...different.values()].some((other) => agree(other, amount))
  })
  const printed = new Set(taken.map(({ figure }) => printedAs(figure)))
  return groups.flat().filter(({ stageIsSaid, figure }) => stageIsSaid || !printed.has(printedAs(figure)))
}
