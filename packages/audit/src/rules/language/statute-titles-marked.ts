import { definesShortName, type ReportCitation, reportCitationsOf, reportsOf } from '@mingxiao/core'
import { replaceWithin } from '../../engine/fix.ts'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'I02',
  id: 'statute-titles-marked',
  group: 'language',
  severity: 'warning',
  title: {
    zh: '法律文件名称应加书名号，第一次用全称',
    en: 'Titles of statutes stand in 《》, in full at first mention',
  },
  cites: ['gb-t-15834/book-title-mark'],
  messages: {
    wrongMarks: {
      zh: '“{found}”用错了标号。法律文件名称用书名号，应写作“《{expected}》”。',
      en: '“{found}” has the wrong marks: titles of statutes stand in 《》, so write “《{expected}》”.',
    },
    unmarked: {
      zh: '“{found}”是法律文件名称，没有加书名号，应写作“《{expected}》”。',
      en: '“{found}” is the title of a statute without 《》: write “《{expected}》”.',
      severity: 'info',
    },
    shortTitle: {
      zh: '第一次提到“《{found}》”用的是简称，应写全称“《{expected}》”。',
      en: 'The first mention of “《{found}》” is short; write the full title “《{expected}》”.',
      severity: 'info',
    },
  },

  check(pack, report) {
    const citations = reportCitationsOf(pack)
    for (const one of reportsOf(pack)) {
      const own = citations.filter((citation) => citation.report === one)
      for (const message of ['wrongMarks', 'unmarked', 'shortTitle'] as const) {
        const flawed = own.filter((citation) => flawOf(citation, own) === message)
        for (const [first, ...others] of Map.groupBy(flawed, ({ name }) => name).values()) {
          if (!first) continue
          const data = { found: printedBare(first), expected: titleToPrint(first, own) }
          const fix = [first, ...others].map((citation) =>
            replaceWithin(citation.place, citation.printed, `《${titleToPrint(citation, own)}》`),
          )
          report({ message, at: first.place, related: others.map(({ place }) => place), data, fix })
        }
      }
    }
  },
})

/** What is wrong with how a title is printed; one thing at a time. */
function flawOf(
  citation: ReportCitation,
  own: readonly ReportCitation[],
): 'wrongMarks' | 'unmarked' | 'shortTitle' | null {
  const { marks, name, statute } = citation
  if (marks === '') return definesShortName(citation.report, name) ? null : 'unmarked'
  if (marks !== '《》') return 'wrongMarks'
  return statute?.status === 'in-force' && isFirst(citation, own) && name !== statute.title ? 'shortTitle' : null
}

/** Wrong marks are part of what is wrong; proper ones are printed by the message. */
function printedBare({ marks, name, printed }: ReportCitation): string {
  return marks === '《》' ? name : printed
}

function isFirst(citation: ReportCitation, own: readonly ReportCitation[]): boolean {
  return (
    own.find(({ statute, name }) => (statute?.title ?? name) === (citation.statute?.title ?? citation.name)) ===
    citation
  )
}

/** The full title at first mention; for a statute that never existed, the one that is meant. */
function titleToPrint(citation: ReportCitation, own: readonly ReportCitation[]): string {
  const { statute, name } = citation
  if (!statute) return name
  if (statute.instead !== null) return statute.instead
  return isFirst(citation, own) ? statute.title : statute.name
}
