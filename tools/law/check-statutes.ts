import type { Problem } from '../source/problem.ts'
import type { LawContent } from './law-content.ts'
import type { LawFile } from './law-file.ts'
import { problemAt } from './problem-at.ts'
import type { StatutesContent } from './word-content.ts'

/** Checks that no name stands for two statutes, and that what is no longer in force says what holds instead. */
export function checkStatutes(files: readonly LawFile[], law: LawContent): Problem[] {
  const seen = new Map(Object.values(law.regulations).flatMap(({ title, shortTitle }) => namesOf(title, [shortTitle])))
  const inForce = titlesInForce(law)
  return files.flatMap((file) => {
    const content = law.statutes[file.id]
    if (file.kind !== 'statutes' || content === undefined) return []
    return faultsIn(content, seen, inForce).map(({ name, fault }) =>
      problemAt(file, file.document.getIn(['statutes', name], true), `${name} ${fault}`),
    )
  })
}

interface Fault {
  readonly name: string
  readonly fault: string
}

function faultsIn({ status, statutes }: StatutesContent, seen: Map<string, string>, inForce: Set<string>): Fault[] {
  return Object.entries(statutes).flatMap(([name, { title, aliases = [], until, instead }]) => {
    const faults: string[] = []
    if (title !== name && title !== `中华人民共和国${name}`)
      faults.push(`has the title ${title}, which is not its name.`)
    if ((status === 'repealed') !== (until !== undefined)) faults.push('says until when just if it is repealed.')
    if ((status === 'in-force') === (instead !== undefined))
      faults.push('says what holds instead just if it is not in force.')
    if (instead !== undefined && !inForce.has(instead)) faults.push(`names ${instead} instead, which is on no list.`)
    for (const [known, owner] of namesOf(title, [name, ...aliases])) {
      const other = seen.get(known)
      if (other !== undefined && other !== title) faults.push(`has the name ${known}, as ${other} has.`)
      if (other === title) faults.push(`stands on two lists.`)
      seen.set(known, owner)
    }
    return [...new Set(faults)].map((fault) => ({ name, fault }))
  })
}

/** Every name with the title it stands for. */
function namesOf(title: string, others: readonly string[]): (readonly [string, string])[] {
  return [...new Set([title, ...others])].map((name) => [name, title])
}

function titlesInForce(law: LawContent): Set<string> {
  const lists = Object.values(law.statutes).filter(({ status }) => status === 'in-force')
  return new Set([
    ...Object.values(law.regulations).map(({ title }) => title),
    ...lists.flatMap(({ statutes }) => Object.values(statutes).map(({ title }) => title)),
  ])
}
