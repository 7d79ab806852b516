/**
 * Names of sheets, as near to those wished for as Excel permits: up to 31 letters without \ / ? * [ ] :, no apostrophe at either end,
 * none like another but for the case of letters.
 */
export function nameSheets(wished: readonly string[]): readonly string[] {
  const taken = new Set<string>(reserved)
  return wished.map((wish) => {
    const name = freeName(legalName(wish), taken)
    taken.add(name.toLowerCase())
    return name
  })
}

/** Excel keeps this name for itself. */
const reserved = ['history']
const longest = 31

function legalName(wish: string): string {
  const name = cut(wish.replace(/[\\/?*[\]:\s\u0000-\u001f]+/g, ' ').replace(/^[ ']+|[ ']+$/g, ''), longest)
  return name === '' ? '表' : name
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const suffix = `（${number}）`
    free = cut(name, longest - suffix.length) + suffix
  }
  return free
}

/** Half a character outside the basic plane would be none, and a space or apostrophe may have come to stand last. */
function cut(name: string, length: number): string {
  return name.slice(0, length).replace(/[\ud800-\udbff]$|[ ']+$/, '')
}
