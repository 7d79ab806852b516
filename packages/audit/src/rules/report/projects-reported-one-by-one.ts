import {
  coreName,
  figuresIn,
  findVariants,
  isSpecificName,
  type Package,
  plainName,
  plainText,
  type Report,
  type ReportSentence,
  reportSentencesOf,
  saysAny,
} from '@mingxiao/core'
import { valueFor } from '@mingxiao/law'
import { quoteNames } from '../../engine/quote-names.ts'
import { defineRule } from '../../engine/rule.ts'
import { placeOfSection } from './report-section.ts'

export default defineRule({
  code: 'J09',
  id: 'projects-reported-one-by-one',
  group: 'report',
  severity: 'warning',
  title: { zh: '项目报告应逐个写明资金和立项依据', en: 'The project report gives funds and basis of each project' },
  cites: ['cai-yu-2020-10/form-3'],
  messages: {
    noFunds: {
      zh: '报告没有分别写明{projects}的预算和实际支出。请逐个项目写明年初预算、全年预算和实际支出。',
      en: 'The report does not give budget and spending of {projects} one by one. State them for each project.',
    },
    noBasis: {
      zh: '报告没有写明{projects}的立项依据。请写明批准立项的文件名称和文号。',
      en: 'The report does not say on what basis {projects} were set up. Name the document that approved them.',
    },
  },

  check(pack, report) {
    const one = pack.projectReport
    if (!one || pack.projectEvaluations.length === 0) return
    const sentences = reportSentencesOf(pack).filter(({ report }) => report === one)
    const at = placeOfSection(one, 'overview')
    for (const [message, isGiven] of [
      ['noFunds', hasFunds],
      ['noBasis', hasBasis],
    ] as const) {
      const lacking = pack.projectEvaluations.filter((table) => {
        const name = plainName(table.heading.project.value ?? '')
        return name !== '' && !isGiven(name, sentences, pack)
      })
      if (lacking.length === 0 || pointsToTable(one)) continue
      const projects = quoteNames(lacking.map(({ heading }) => plainName(heading.project.value ?? '')))
      report({ message, at, related: lacking.map(({ heading }) => heading.project), data: { projects } })
    }
  },
})

/** The report leaves it to a table that is not part of its text. */
function pointsToTable({ paragraphs }: Report): boolean {
  return paragraphs.some(({ place }) => /见(?:下|附|后)?表|如下表|详见附/.test(place.quote))
}

/** Money after the project's name, in its sentence or in those after it; of a single project any money. */
function hasFunds(project: string, sentences: readonly ReportSentence[], pack: Package): boolean {
  const isMoney = (text: string) => figuresIn(text).some(({ kind }) => kind === 'money')
  if (pack.projectEvaluations.length === 1) return sentences.some(({ text }) => isMoney(text))
  return sentences.some((sentence, at) => {
    const end = endOfName(sentence, project)
    if (end === null) return false
    const own = [sentence.text.slice(end), ...followers(sentences, at, project, pack)]
    return own.some(isMoney)
  })
}

/** The sentences after the one that names a project, up to the one that names another or stands in another paragraph. */
function followers(
  sentences: readonly ReportSentence[],
  at: number,
  project: string,
  pack: Package,
): readonly string[] {
  const others = pack.projectEvaluations
    .map(({ heading }) => plainName(heading.project.value ?? ''))
    .filter((name) => name !== project && name !== '')
  const after = sentences.slice(at + 1)
  const label = sentences[at]?.place.label
  const until = after.findIndex(
    (sentence) => sentence.place.label !== label || others.some((name) => endOfName(sentence, name) !== null),
  )
  return after.slice(0, until < 0 ? after.length : until).map(({ text }) => text)
}

/** A basis in a sentence on the project, or in one on all of them. */
function hasBasis(project: string, sentences: readonly ReportSentence[], pack: Package): boolean {
  const words = valueFor('wording/basis-words', pack)
  const names = pack.projectEvaluations.map(({ heading }) => plainName(heading.project.value ?? ''))
  return sentences
    .filter(({ section }) => section?.key === 'overview' || section?.key === 'decision' || section?.key === '')
    .filter(({ text }) => saysAny(text, words))
    .some((sentence) => {
      return endOfName(sentence, project) !== null || names.every((name) => endOfName(sentence, name) === null)
    })
}

/** Where the name of a project ends in a sentence: whole, without 经费, or misspelt; null where it is not named. */
function endOfName({ text, section }: ReportSentence, project: string): number | null {
  const core = isSpecificName(project) ? coreName(project) : project
  if (section && plainText(section.name).includes(core)) return 0
  const variant = findVariants(plainText(text), core)[0]?.text
  const found = [project, core, ...(variant ? [variant] : [])].find((name) => text.includes(name))
  return found === undefined ? null : text.indexOf(found) + found.length
}
