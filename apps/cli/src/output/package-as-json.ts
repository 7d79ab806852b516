import {
  allSections,
  type BaseData,
  type Entry,
  type Evaluation,
  evaluationsOf,
  type Figure,
  type GoalTable,
  type Indicator,
  type Measure,
  type Package,
  type Report,
  reportsOf,
  squeezed,
} from '@mingxiao/core'

/** The package for programs: texts as printed, figures as decimal strings with the decimals they print, null where there is none. */
export function packageAsJson(pack: Package) {
  return {
    unit: pack.unit,
    year: pack.year,
    edition: pack.edition,
    attachments: pack.attachments.map(({ no, kind, title }) => ({ no, kind, title: nameOf(title) })),
    evaluations: evaluationsOf(pack).map(evaluationAsJson),
    baseData: pack.baseData ? baseDataAsJson(pack.baseData) : null,
    goalTables: pack.goalTables.map(goalTableAsJson),
    reports: reportsOf(pack).map(reportAsJson),
  }
}

function evaluationAsJson(evaluation: Evaluation) {
  const { initial, budget, spent, rate, weight, score } = evaluation.funds.total
  const isProject = 'project' in evaluation.heading
  const { total } = evaluation.indicators
  return {
    attachment: evaluation.no,
    kind: isProject ? 'project' : 'unit',
    edition: evaluation.edition,
    project: 'project' in evaluation.heading ? textOf(evaluation.heading.project) : null,
    moneyUnit: evaluation.moneyUnit.value,
    funds: figuresOf({ initial, budget, spent, rate, weight, score }),
    indicators: evaluation.indicators.rows.map(indicatorAsJson),
    total: figuresOf({ weight: total.weight, score: total.score }),
  }
}

function indicatorAsJson({ level1, level2, level3, target, actual, weight, score, reason }: Indicator) {
  return {
    level1: nameOf(level1),
    level2: nameOf(level2),
    level3: nameOf(level3),
    comparator: comparatorOf(target.value),
    target: textOf(target),
    unit: unitOf(target.value),
    actual: textOf(actual),
    weight: figureOf(weight),
    score: figureOf(score),
    reason: textOf(reason),
  }
}

function baseDataAsJson(table: BaseData) {
  const { projectLines, ...lines } = table.spending
  const { quota, staff, rate } = table.staffing.unit
  const { rowLabel: _, ...buildings } = table.buildings.unit
  return {
    edition: table.edition,
    moneyUnit: table.moneyUnit.value,
    staffing: figuresOf({ quota, staff, rate }),
    spending: Object.fromEntries(Object.entries(lines).map(([key, line]) => [key, spendingOf(line)])),
    projects: projectLines.map((line) => ({ name: textOf(line.rowLabel), ...spendingOf(line) })),
    buildings: figuresOf(buildings),
    thrift: textOf(table.thrift.measures),
  }
}

function goalTableAsJson(table: GoalTable) {
  const { total, appropriation, other } = table.funds
  return {
    attachment: table.no,
    kind: table.kind === 'unit-goals' ? 'unit' : 'project',
    edition: table.edition,
    project: textOf(table.heading.project),
    moneyUnit: table.moneyUnit.value,
    funds: figuresOf({ total, appropriation, other }),
    goal: textOf(table.goals.goal),
    indicators: table.indicators.rows.map(({ level1, level2, level3, target }) => ({
      level1: nameOf(level1),
      level2: nameOf(level2),
      level3: nameOf(level3),
      comparator: comparatorOf(target.value),
      target: textOf(target),
      unit: unitOf(target.value),
    })),
  }
}

function spendingOf({ lastYear, budget, final }: BaseData['spending']['projects']) {
  return figuresOf({ lastYear, budget, final })
}

function reportAsJson(report: Report) {
  return {
    attachment: report.no,
    kind: report.kind,
    title: nameOf(report.title),
    unit: textOf(report.cover.unit),
    date: textOf(report.cover.date),
    sections: allSections(report).map(({ number, name, paragraphs }) => ({
      number,
      title: name,
      paragraphs: paragraphs.map(textOf),
    })),
  }
}

function figuresOf<K extends string>(entries: Readonly<Record<K, Entry<Figure>>>): Record<K, string | null> {
  const figures = Object.entries<Entry<Figure>>(entries).map(([key, entry]) => [key, figureOf(entry)])
  return Object.fromEntries(figures) as Record<K, string | null>
}

function figureOf({ value }: Entry<Figure>): string | null {
  return value ? value.amount.toText(value.decimals) : null
}

/** As printed, without the white space around it; null where nothing stands. */
function textOf(entry: Entry<unknown>): string | null {
  const text = entry.place.quote.trim()
  return text === '' ? null : text
}

/** A head or name, whose letters are often spaced out or put one to a line. */
function nameOf(entry: Entry<string>): string | null {
  return squeezed(entry.place.quote) || null
}

function comparatorOf(measure: Measure | null): string | null {
  return measure && 'comparator' in measure ? measure.comparator : null
}

function unitOf(measure: Measure | null): string | null {
  return measure && 'unit' in measure ? measure.unit || null : null
}
