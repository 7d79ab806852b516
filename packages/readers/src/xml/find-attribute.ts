const equalsSign = 0x3d
const colon = 0x3a
const slash = 0x2f
const greaterThan = 0x3e
const space = 0x20

/** Offsets of an attribute's value. */
export interface AttributeValue {
  readonly from: number
  readonly to: number
}

/**
 * Finds an attribute in the start tag whose name ends at `nameEnd`. A name without a colon matches under any prefix:
 * no element of OOXML has two attributes that differ by prefix only. Declarations of namespaces match in full only.
 */
export function findAttribute(source: string, nameEnd: number, name: string): AttributeValue | null {
  let at = nameEnd
  for (;;) {
    while (source.charCodeAt(at) <= space) at++
    const start = at
    let local = at
    for (let code = source.charCodeAt(at); code !== equalsSign; code = source.charCodeAt(++at)) {
      if (code === greaterThan || code === slash || at >= source.length) return null
      if (code === colon) local = at + 1
    }
    const end = trimEnd(source, at)

    do at++
    while (source.charCodeAt(at) <= space)
    const from = at + 1
    const to = source.indexOf(source.charAt(at), from)
    if (to === -1) return null

    const isFull = end - start === name.length && source.startsWith(name, start)
    if (isFull || (end - local === name.length && isLocalMatch(source, start, local, name))) return { from, to }
    at = to + 1
  }
}

function isLocalMatch(source: string, start: number, local: number, name: string): boolean {
  return source.startsWith(name, local) && !source.startsWith('xmlns:', start)
}

function trimEnd(source: string, end: number): number {
  let at = end
  while (source.charCodeAt(at - 1) <= space) at--
  return at
}
