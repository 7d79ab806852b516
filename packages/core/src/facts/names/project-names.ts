import { oncePer } from '../../forms/once-per.ts'
import type { Package } from '../../package/package.ts'
import { plainName } from './plain-name.ts'

/** The names of the package's projects, as 附件3 and the rows of 附件1 print them, each once. */
export const projectNamesOf = oncePer((pack: Package): readonly string[] => {
  const tables = pack.projectEvaluations.map((table) => table.heading.project.value)
  const lines = (pack.baseData?.spending.projectLines ?? []).map((line) => line.rowLabel.value)
  const names = [...tables, ...lines].filter((name) => name !== null).map(plainName)
  return [...new Set(names)].filter((name) => name !== '' && !/^[.…]+$/.test(name))
})
