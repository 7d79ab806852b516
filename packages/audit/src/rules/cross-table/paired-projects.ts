import { type Matching, matchProjects, type Package, type ProjectEvaluation, type SpendingLine } from '@mingxiao/core'

/** A row of 附件1 that names a project, with its name. */
export interface ProjectLine {
  readonly name: string
  readonly line: SpendingLine
}

/** A table of 附件3 that names its project, with the name. */
export interface ProjectTable {
  readonly name: string
  readonly table: ProjectEvaluation
}

/** The rows of 附件1 beside the tables of 附件3. */
export function pairProjects(pack: Package): Matching<ProjectLine, ProjectTable> {
  const names = { first: ({ name }: ProjectLine) => name, second: ({ name }: ProjectTable) => name }
  return matchProjects(projectLines(pack), projectTables(pack), names, pack)
}

export function projectLines(pack: Package): readonly ProjectLine[] {
  return (pack.baseData?.spending.projectLines ?? []).flatMap((line) => {
    const name = line.rowLabel.value
    return name !== null && /\p{L}/u.test(name) ? [{ name, line }] : []
  })
}

export function projectTables(pack: Package): readonly ProjectTable[] {
  return pack.projectEvaluations.flatMap((table) => {
    const name = table.heading.project.value
    return name === null ? [] : [{ name, table }]
  })
}

/** Whether a row of 附件1 has money of the evaluation year. */
export function hasMoney({ line }: ProjectLine): boolean {
  return [line.budget, line.final].some(({ value }) => value !== null && !value.amount.isZero())
}
