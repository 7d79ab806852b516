import {
  coreName,
  figuresIn,
  findVariants,
  isSpecificName,
  type Package,
  type ProjectEvaluation,
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
    const names = new Set(pack.projectEvaluations.map(nameOf).filter((name) => name !== ''))
    const told = tellNames(one, [...names], pack)
    const at = placeOfSection(one, 'overview')
    for (const [message, isGiven] of [
      ['noFunds', hasFunds],
      ['noBasis', hasBasis],
    ] as const) {
      const without = new Set([...names].filter((name) => !isGiven(name, told, pack)))
      const lacking = pack.projectEvaluations.filter((table) => without.has(nameOf(table)))
      if (lacking.length === 0 || pointsToTable(one)) continue
      const projects = quoteNames(lacking.map(nameOf))
      report({ message, at, related: lacking.map(({ heading }) => heading.project), data: { projects } })
    }
  },
})

function nameOf({ heading }: ProjectEvaluation): string {
  return plainName(heading.project.value ?? '')
}

/** A sentence of the report with the projects it names, and where each name ends. */
interface Told extends ReportSentence {
  readonly ends: ReadonlyMap<string, number>
}

function tellNames(report: Report, names: readonly string[], pack: Package): readonly Told[] {
  const cores = names.map((name) => [name, isSpecificName(name) ? coreName(name) : name] as const)
  return reportSentencesOf(pack)
    .filter((sentence) => sentence.report === report)
    .map((sentence) => ({ ...sentence, ends: endsOfNames(sentence, cores) }))
}

/** The report leaves it to a table that is not part of its text. */
function pointsToTable({ paragraphs }: Report): boolean {
  return paragraphs.some(({ place }) => /见(?:下|附|后)?表|如下表|详见附/.test(place.quote))
}

/** Money after the project's name, in its sentence or in those after it; of a single project any money. */
function hasFunds(project: string, told: readonly Told[], pack: Package): boolean {
  if (pack.projectEvaluations.length === 1) return told.some(({ text }) => isMoney(text))
  return told.some(({ text, ends }, at) => {
    const end = ends.get(project)
    return end !== undefined && (isMoney(text.slice(end)) || isMoneyAfter(at, project, told))
  })
}

/** In the sentences after the one that names a project, up to one that names another or stands in another paragraph. */
function isMoneyAfter(at: number, project: string, told: readonly Told[]): boolean {
  const label = told[at]?.place.label
  for (let next = told[at + 1], index = at + 1; next; index += 1, next = told[index]) {
    const isNamedAgain = next.ends.has(project)
    if (next.place.label !== label || next.ends.size > (isNamedAgain ? 1 : 0)) return false
    if (isMoney(next.text)) return true
    // What follows on that sentence is looked at for its own sake.
    if (isNamedAgain) return false
  }
  return false
}

function isMoney(text: string): boolean {
  return figuresIn(text).some(({ kind }) => kind === 'money')
}

/** A basis in a sentence on the project, or in one on all of them. */
function hasBasis(project: string, told: readonly Told[], pack: Package): boolean {
  const words = valueFor('wording/basis-words', pack)
  return told.some(({ text, section, ends }) => {
    const isMeant = section?.key === 'overview' || section?.key === 'decision' || section?.key === ''
    return isMeant && (ends.has(project) || ends.size === 0) && saysAny(text, words)
  })
}

/** Where names end in a sentence: whole, without 经费, or misspelt. */
function endsOfNames(
  { text, section }: ReportSentence,
  names: readonly (readonly [string, string])[],
): ReadonlyMap<string, number> {
  const heading = plainText(section?.name ?? '')
  const plain = plainText(text)
  const ends = new Map<string, number>()
  for (const [name, core] of names) {
    if (heading.includes(core)) ends.set(name, 0)
    else {
      const variant = findVariants(plain, core)[0]?.text
      const found = [name, core, ...(variant ? [variant] : [])].find((written) => text.includes(written))
      if (found !== undefined) ends.set(name, text.indexOf(found) + found.length)
    }
  }
  return ends
}
