import { findSubjects, type Subject } from '../find-subjects.ts'

/** A change of a budget within the year, as a sentence states it. */
export interface BudgetChange {
  readonly direction: 'up' | 'down'
  /** The word that says so, such as 核减. */
  readonly word: string
  /** Whose budget was changed; empty where nothing is named. */
  readonly subjects: readonly Subject[]
  readonly start: number
}

/** The budget changes a sentence states; requests, plans and what did not happen are none. */
export function budgetChangesIn(sentence: string, projects: readonly string[]): readonly BudgetChange[] {
  if (sentence.length > longest) return []
  const subjects = findSubjects(sentence, projects).filter(({ measure }) => !ratesAndPeople.includes(measure))
  return [...sentence.matchAll(changes)].flatMap((match): BudgetChange[] => {
    const { index: start } = match
    const [word] = match
    if (unreal.test(sentence.slice(Math.max(0, start - reach), start))) return []
    if (lapsed.test(sentence.slice(start, start + reach))) return []
    return [
      {
        direction: raising.test(word) ? 'up' : 'down',
        word: verbIn(word),
        subjects: subjectsOf(sentence, start, word, subjects),
        start,
      },
    ]
  })
}

/** Longer texts are no sentences: something went wrong in the file. */
const longest = 2000

const ratesAndPeople: readonly string[] = ['executionRate', 'staffingRate', 'quota', 'staff']

/** 压减 or 增加 may speak of spending; only beside 预算 do they speak of a budget. */
const changes =
  /核调减|核减|调减|追减|追加|调增|核增|(?:压减|压缩|削减|缩减|增加|增列)[^，。；]{0,6}预算|预算[^，。；]{0,4}(?:压减|压缩|削减|缩减|增加)/g
const raising = /追加|调增|核增|增加|增列/
const verbs = /核调减|核减|调减|追减|追加|调增|核增|压减|压缩|削减|缩减|增加|增列/

/** How far the words stand that make a change a wish, or a rule. */
const reach = 20

const unreal = /(?:未|没有|不|无|申请|拟|建议|争取|需要?|应|可|将|能否|要求|严禁|禁止|规范|控制)[^，。；]{0,6}$/
const lapsed = /^[^，。；]{0,8}(?:未获|未批|未果|程序|手续|制度|办法|规定|管理)/

function verbIn(words: string): string {
  return verbs.exec(words)?.[0] ?? words
}

/** Those named in front, joined as a list; else those named at once behind. */
function subjectsOf(
  sentence: string,
  start: number,
  word: string,
  named: readonly (Subject & { readonly start: number; readonly end: number })[],
): readonly Subject[] {
  const clause =
    start - (/[^，。；：]*$/.exec(sentence.slice(Math.max(0, start - clauseLength), start))?.[0].length ?? 0)
  const before = named.filter((subject) => subject.start >= clause && subject.end <= start)
  const rest = start + word.length
  const behind = named.filter(
    (subject) =>
      subject.start >= start && /^[^，。；]{0,4}$/.test(sentence.slice(rest, Math.min(subject.start, rest + 5))),
  )
  const meant = before.length > 0 ? before : behind.slice(0, 1)
  return meant.map(({ measure, project }) => ({ measure, project }))
}

const clauseLength = 200
