import { posix } from 'node:path'
import { listFiles } from '../source/list-files.ts'

/** A rule's stem: `packages/audit/src/rules/arithmetic/weights-add-up`, and which of its files there are. */
export interface RuleFiles {
  readonly stem: string
  readonly group: string
  readonly id: string
  readonly extensions: readonly string[]
}

const folder = 'packages/audit/src/rules'

/** What stands in the folders of the rules, one entry for each stem. */
export function findRuleFiles(root: string): readonly RuleFiles[] {
  const files = listFiles(root, folder).map((path) => path.slice(folder.length + 1))
  const stems = new Map<string, string[]>()
  for (const path of files) {
    const [, stem, extension] = /^([^/]+\/[^/]+?)(\.(?:test\.)?[a-z]+)$/.exec(path) ?? []
    if (stem === undefined || extension === undefined) continue
    stems.set(stem, [...(stems.get(stem) ?? []), extension])
  }
  return [...stems].map(([stem, extensions]) => ({
    stem: `${folder}/${stem}`,
    group: posix.dirname(stem),
    id: posix.basename(stem),
    extensions,
  }))
}
