import {
  allSections,
  evaluationsOf,
  filledRowsOf,
  nameOf,
  type Package,
  type Place,
  plainName,
  plainText,
  projectNamesOf,
  reportsOf,
  squeezed,
} from '@mingxiao/core'

/** What a package is compared by with others: plain data, small enough to hold thousands and to pass between threads. */
export interface PackageDigest {
  /** The file or folder it came from. */
  readonly source: string
  readonly unit: string
  readonly year: number
  /** The departments its tables name above the unit. */
  readonly departments: readonly string[]
  readonly projects: readonly string[]
  /** What the unit wrote in its own words; headings, labels and signatures are none. */
  readonly passages: readonly Place[]
  /** Where only the unit's own name may stand: titles, cover, closing lines. */
  readonly signatures: readonly Place[]
  readonly tables: readonly TableDigest[]
  readonly satisfactions: readonly Place[]
  readonly reasons: readonly Place[]
}

/** The indicators of one evaluation, each as its name, target and result. */
export interface TableDigest {
  readonly name: string
  readonly place: Place
  readonly indicators: readonly string[]
}

export function digestPackage(source: string, pack: Package): PackageDigest {
  const evaluations = evaluationsOf(pack)
  const rows = evaluations.flatMap((evaluation) => filledRowsOf(evaluation))
  const reports = reportsOf(pack)
  const departments = pack.projectEvaluations.map(({ heading }) => squeezed(heading.department.value ?? ''))
  return {
    source,
    unit: pack.unit,
    year: pack.year,
    departments: [...new Set(departments)].filter((name) => name !== ''),
    projects: projectNamesOf(pack),
    passages: [
      ...evaluations.flatMap(({ goals: { year } }) => [year.expected.place, year.achieved.place]),
      ...reports.flatMap((report) => [
        ...report.opening.map(({ place }) => place),
        ...allSections(report).flatMap(({ paragraphs }) => paragraphs.map(({ place }) => place)),
      ]),
    ],
    signatures: reports.flatMap(({ titles, cover, closing }) =>
      [...titles, cover.unit, closing.unit].map(({ place }) => place),
    ),
    tables: evaluations.map((evaluation) => ({
      name: nameOf(evaluation),
      place: evaluation.place,
      indicators: [...new Set(filledRowsOf(evaluation).map(indicatorText))],
    })),
    satisfactions: rows.filter(isSatisfaction).map(({ actual }) => actual.place),
    reasons: rows.map(({ reason }) => reason.place),
  }
}

type Row = ReturnType<typeof filledRowsOf>[number]

function indicatorText({ level3, target, actual }: Row): string {
  const name = plainName(level3.value ?? '').replace(/[()、，,·:：-]/g, '')
  return [name, ...[target, actual].map(({ place }) => plainText(place.quote))].join(' ')
}

function isSatisfaction({ level2, level3 }: Row): boolean {
  return `${level2.place.quote}${level3.place.quote}`.includes('满意')
}
