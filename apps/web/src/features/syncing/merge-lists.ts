import { isName, printList, readList, reportList, tableList } from '@mingxiao/drafts'

/** A list of rows as it was, as we changed it and as others did. */
export interface ListVersions {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

/** Their list with the rows that we added behind the same rows as with us, and without those that we took out; their order holds. */
export function mergeLists({ base, ours, theirs }: ListVersions): string {
  const [before, mine] = [readList(base), readList(ours)]
  const kept = readList(theirs).filter((name) => mine.includes(name) || !before.includes(name))
  return printList(
    mine.reduce((merged, name, at) => {
      if (before.includes(name) || merged.includes(name)) return merged
      return merged.toSpliced(merged.indexOf(mine[at - 1] ?? '') + 1, 0, name)
    }, kept),
  )
}

/** Whether a cell holds a list and no text. */
export function isListCell(address: string, values: readonly string[]): boolean {
  if (address === tableList || address === reportList || /[/.]sections$/.test(address)) return true
  return values.every((value) => readList(value).every(isName))
}
