import {
  evaluationsOf,
  nameOf,
  type Package,
  type ProjectEvaluation,
  plainText,
  sharesWord,
  tellingWordsOf,
  withoutWordsOf,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'
import { type NamedRow, namedRowsOf } from './named-rows-of.ts'
import { plainIndicator } from './plain-indicator.ts'

export default defineRule({
  code: 'E17',
  id: 'indicators-relate-to-project',
  group: 'indicators',
  severity: 'error',
  title: { zh: '项目的指标应与项目内容相关', en: 'The indicators of a project are about the project' },
  cites: ['cai-yu-2021-101/quality'],
  messages: {
    unrelated: {
      zh: '“{name}”的{count}个指标中没有一个说到“{subject}”，大半还与别的表相同，看不出这笔资金办了什么。请按项目的用途设置指标，例如办理的件数、合格率和办结时限。',
      en: 'None of the {count} indicators of “{name}” speaks of “{subject}”, and most stand in other tables too, so they do not show what this money did. Set indicators that follow from its purpose, such as cases handled, their quality and time.',
    },
    doubtful: {
      severity: 'warning',
      zh: '“{name}”的{count}个指标中没有一个说到“{subject}”，总体目标也没有写明这些指标与项目的关系。请在预期目标中写明这笔资金办什么；指标与用途不符的，请换成说明用途的指标。',
      en: 'None of the {count} indicators of “{name}” speaks of “{subject}”, nor does the goal show how they bear on the project. Say in the goal what the money is for, and replace indicators that do not follow from it.',
    },
  },

  check(pack, report) {
    for (const evaluation of pack.projectEvaluations) {
      const { project } = evaluation.heading
      if (project.state !== 'value') continue
      // What the unit does anyway tells one of its projects from another no more than generic words do.
      const subject = tellingWordsOf(project.value, pack, plainText(pack.unit))
      const rows = namedRowsOf(evaluation)
      if (subject.size === 0 || rows.length === 0) continue
      const names = rows.map(({ name }) => name).join(' ')
      const indicators = tellingWordsOf(names, pack)
      if (sharesWord(subject, indicators) || sharesPhrase(project.value, names, pack)) continue
      if (isLinkedByGoal(subject, indicators, evaluation, pack)) continue
      report({
        message: isBorrowed(rows, evaluation, pack) ? 'unrelated' : 'doubtful',
        at: project,
        related: rows.map(({ row }) => row.level3),
        data: { name: nameOf(evaluation), count: String(rows.length), subject: joined(subject) },
      })
    }
  },
})

/** Whether half of the indicators or more are those of the unit or of another project. */
function isBorrowed(rows: readonly NamedRow[], { no }: ProjectEvaluation, pack: Package): boolean {
  const tables = tablesByIndicator(pack)
  const borrowed = rows.filter(({ name }) => {
    const having = tables.get(plainIndicator(name)) ?? new Set()
    return having.size > (having.has(no) ? 1 : 0)
  })
  return borrowed.length >= rows.length - borrowed.length
}

/** The numbers of the tables that have an indicator. */
function tablesByIndicator(pack: Package): ReadonlyMap<string, ReadonlySet<string>> {
  const known = memo.get(pack)
  if (known) return known
  const tables = new Map<string, Set<string>>()
  for (const evaluation of evaluationsOf(pack)) {
    for (const { name } of namedRowsOf(evaluation)) {
      const plain = plainIndicator(name)
      tables.set(plain, (tables.get(plain) ?? new Set()).add(evaluation.no))
    }
  }
  memo.set(pack, tables)
  return tables
}

const memo = new WeakMap<Package, ReadonlyMap<string, ReadonlySet<string>>>()

/** The activity a name ends in, though the unit is called after it too, or three letters in a row, generic ones included. */
function sharesPhrase(project: string, names: string, { unit, year }: Package): boolean {
  const activity = [...tellingWordsOf(project, year)].at(-1)
  const own = withoutWordsOf(plainText(project), plainText(unit))
  const phrases = [...own]
    .map((_, at) => own.slice(at, at + phraseLength))
    .filter((phrase) => /^\p{L}{3}$/u.test(phrase))
  return [activity, ...phrases].some((phrase) => phrase !== undefined && names.includes(phrase))
}

const phraseLength = '工程款'.length

/** A goal that names the project and its indicators shows how they belong together, unless other projects have it too. */
function isLinkedByGoal(
  subject: ReadonlySet<string>,
  indicators: ReadonlySet<string>,
  { no, goals }: ProjectEvaluation,
  { projectEvaluations, year }: Package,
): boolean {
  const goal = plainText(goals.year.expected.value ?? '')
  const isCopied = projectEvaluations.some(
    (other) => other.no !== no && plainText(other.goals.year.expected.value ?? '') === goal,
  )
  const words = tellingWordsOf(goal, year)
  return !isCopied && sharesWord(words, subject) && sharesWord(words, indicators)
}

/** The pairs of letters as the words they came from: 稽查, 查稽, 稽核 are “稽查稽核”. */
function joined(pairs: ReadonlySet<string>): string {
  return [...pairs]
    .reduce((text, pair) => (text.at(-1) === pair.at(0) ? text + pair.slice(1) : `${text} ${pair}`), '')
    .trim()
    .replaceAll(' ', '、')
}
