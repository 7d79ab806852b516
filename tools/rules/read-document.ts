/** A section of a rule's `.md`: its heading, its text, and the fenced yaml blocks in it. */
export interface Section {
  readonly heading: string
  readonly line: number
  readonly text: string
  readonly examples: readonly Example[]
}

export interface Example {
  readonly yaml: string
  readonly line: number
}

/** The sections of a rule's document, in order. */
export function readDocument(document: string): readonly Section[] {
  const lines = document.split('\n')
  const fences = findFences(lines)
  const isFenced = (at: number) => fences.some(({ from, to }) => at > from && at < to)
  const starts = lines.flatMap((line, at) => (/^#+ /.test(line) && !isFenced(at) ? [at] : []))
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? lines.length
    return {
      heading: lines[start]?.trim() ?? '',
      line: start + 1,
      text: lines
        .slice(start + 1, end)
        .join('\n')
        .trim(),
      examples: fences
        .filter(({ from, language }) => language === 'yaml' && from > start && from < end)
        .map(({ from, to }) => ({ yaml: lines.slice(from + 1, to).join('\n'), line: from + 2 })),
    }
  })
}

/** The fenced blocks; `from` and `to` are the lines of their fences. */
function findFences(lines: readonly string[]): readonly { from: number; to: number; language: string }[] {
  const marks = lines.flatMap((line, at) => (line.startsWith('```') ? [at] : []))
  return marks.flatMap((from, index) => {
    if (index % 2 === 1) return []
    return [{ from, to: marks[index + 1] ?? lines.length, language: lines[from]?.slice(3).trim() ?? '' }]
  })
}
