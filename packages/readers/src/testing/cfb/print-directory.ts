import { u8, u16, u32, utf16 } from './bytes.ts'

export interface PrintedEntry {
  readonly name: string
  readonly firstSector: number
  readonly size: number
}

/** The directory ([MS-CFB] 2.6): the root first, the streams as a balanced tree below it. */
export function printDirectory([root, ...streams]: readonly PrintedEntry[]): Buffer {
  const entries = streams.map((stream, index) => ({ ...stream, id: index + 1 }))
  const tree = new Map<number, Links>()
  const top = linkTree(entries.sort(compareNames), tree)
  return Buffer.concat([
    ...(root === undefined ? [] : [printEntry(root, rootStorage, { left: none, right: none, child: top })]),
    ...[...entries]
      .sort((a, b) => a.id - b.id)
      .map((entry) => printEntry(entry, streamObject, tree.get(entry.id) ?? noLinks)),
  ])
}

const none = 0xffffffff
const streamObject = 2
const rootStorage = 5
const black = 1

interface Links {
  readonly left: number
  readonly right: number
  readonly child: number
}

const noLinks: Links = { left: none, right: none, child: none }

/** Shorter names come first, names of one length by their upper-case letters. */
function compareNames(a: PrintedEntry, b: PrintedEntry): number {
  return a.name.length - b.name.length || (a.name.toUpperCase() < b.name.toUpperCase() ? -1 : 1)
}

function linkTree(entries: readonly (PrintedEntry & { readonly id: number })[], tree: Map<number, Links>): number {
  const middle = entries.length >> 1
  const entry = entries[middle]
  if (entry === undefined) return none
  const left = linkTree(entries.slice(0, middle), tree)
  const right = linkTree(entries.slice(middle + 1), tree)
  tree.set(entry.id, { left, right, child: none })
  return entry.id
}

function printEntry({ name, firstSector, size }: PrintedEntry, type: number, links: Links): Buffer {
  return Buffer.concat([
    Buffer.concat([utf16(name)], 64),
    u16(name.length * 2 + 2),
    u8(type, black),
    u32(links.left, links.right, links.child),
    Buffer.alloc(36),
    u32(firstSector, size, 0),
  ])
}
