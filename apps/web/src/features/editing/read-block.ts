/** Rows of cells out of what Excel or Word puts on the clipboard; null where it is a single text. */
export function readBlock(text: string): readonly (readonly string[])[] | null {
  const lines = splitLines(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''))
  const isBlock = lines.length > 1 ? lines.some((cells) => cells.length > 1) : (lines[0]?.length ?? 0) > 1
  return isBlock || isColumn(text) ? lines : null
}

/** A column copied from a sheet: short lines, none of which ends a sentence. */
function isColumn(text: string): boolean {
  const lines = text.trimEnd().split(/\r?\n/)
  return lines.length > 1 && lines.every((line) => line.length <= 30 && !/[。；：，、]$/.test(line))
}

/** Cells are divided by tabs, rows by line breaks; a cell in quotes holds both, and its quotes twice. */
function splitLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]]
  let at = 0
  while (at <= text.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(at))
    const plain = /^[^\t\n]*/.exec(text.slice(at))?.[0] ?? ''
    lines.at(-1)?.push(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : plain)
    at += quoted ? quoted[0].length : plain.length
    if (text[at] === '\n') lines.push([])
    at++
  }
  return lines
}
