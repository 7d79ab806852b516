import {
  findSubjects,
  type Package,
  type Place,
  projectNamesOf,
  type Report,
  sectionOf,
  sentencesOf,
} from '@mingxiao/core'

/** What a report says project money was for. */
export interface Purpose {
  /** The project by its name; '' for the projects as a whole. */
  readonly project: string
  /** As printed, without the words that lead up to it. */
  readonly text: string
  readonly items: readonly string[]
  readonly place: Place
}

/** The purposes that a report gives in its section on project spending. */
export function projectPurposesOf(pack: Package, report: Report | null): readonly Purpose[] {
  const section = report && sectionOf(report, report.kind === 'unit-report' ? 'projects' : 'overview')
  const names = projectNamesOf(pack)
  return (section?.paragraphs ?? []).flatMap(({ place }) =>
    sentencesOf(place.quote).flatMap((sentence): Purpose[] => {
      const used = /(?:用于|用在|用作|用来)(?:了)?([^。；]{1,300})/.exec(sentence)
      const text = used?.[1]?.replace(/(?:等)?(?:方面|开支|支出|费用)*[，。；]?$/, '').trim()
      if (!used || !text || /不得|严禁|不能|禁止/.test(sentence.slice(0, used.index))) return []
      const named = findSubjects(sentence.slice(0, used.index), names).filter(({ project }) => project !== '')
      const [first] = named
      if (named.some(({ project }) => project !== first?.project)) return []
      return [{ project: first?.project ?? '', text, items: itemsIn(text), place: { ...place, quote: sentence } }]
    }),
  )
}

function itemsIn(text: string): readonly string[] {
  return text
    .split(/[、，,]|以及|和|及|与/)
    .map((item) => item.replace(/等$/, '').trim())
    .filter((item) => item !== '')
}
