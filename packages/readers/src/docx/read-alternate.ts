import { canonicalPrefixes } from '../xml/namespaces.ts'
import type { XmlCursor } from '../xml/xml-cursor.ts'

/** Reads one branch of mc:AlternateContent, the first whose namespaces we know; never two (ISO/IEC 29500-3, 7.6). */
export function readAlternate(cursor: XmlCursor, readBranch: (inside: number) => void): void {
  const { inside } = cursor
  let isRead = false
  while (cursor.nextStart(inside)) {
    if (isRead || !isKnownBranch(cursor)) {
      cursor.skip()
      continue
    }
    isRead = true
    readBranch(cursor.inside)
  }
}

function isKnownBranch(cursor: XmlCursor): boolean {
  if (cursor.name === 'mc:Fallback') return true
  const prefixes = cursor.attribute('Requires')?.split(/\s+/) ?? []
  return cursor.name === 'mc:Choice' && prefixes.every((prefix) => isKnown(cursor.namespaceOf(prefix)))
}

function isKnown(namespace: string | null): boolean {
  return namespace !== null && Object.hasOwn(canonicalPrefixes, namespace)
}
