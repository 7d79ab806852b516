import type { OrganisationJson } from '@mingxiao/contract'

/** A body with those under it. */
export interface TreeNode {
  readonly key: string
  readonly title: string
  readonly children: TreeNode[]
}

/** Bodies by what they stand under; where words are looked for, those that have them and all above them. */
export function organisationTree(organisations: readonly OrganisationJson[], text: string): TreeNode[] {
  const known = new Set(organisations.map(({ id }) => id))
  const under = Map.groupBy(organisations, ({ parentId }) =>
    parentId !== null && known.has(parentId) ? parentId : null,
  )
  const words = text.trim().toLowerCase()
  const nodesUnder = (id: string | null): TreeNode[] =>
    (under.get(id) ?? []).flatMap(({ id: key, name, creditCode }) => {
      const children = nodesUnder(key)
      const isMeant = words === '' || `${name} ${creditCode ?? ''}`.toLowerCase().includes(words)
      return isMeant || children.length > 0 ? [{ key, title: name, children }] : []
    })
  return nodesUnder(null)
}
