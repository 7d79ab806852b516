export interface GuideEntry {
  readonly code: string
  readonly line: number
  /** Sections that an entry must have and this one has not, or has empty. */
  readonly missing: readonly string[]
}

const sections = ['含义 Meaning', '怎么办 Remedy']

/** The entries of the guide: `## code`, and below it a section on the meaning and one on the remedy. */
export function readGuide(text: string): readonly GuideEntry[] {
  return text.split(/^(?=## )/m).reduce<{ line: number; entries: GuideEntry[] }>(
    ({ line, entries }, part) => {
      const code = /^## `?([\w-]+)`?\s*$/m.exec(part)?.[1]
      const found = part.startsWith('## ') && code !== undefined ? [{ code, line, missing: missingIn(part) }] : []
      return { line: line + part.split('\n').length - 1, entries: [...entries, ...found] }
    },
    { line: 1, entries: [] },
  ).entries
}

function missingIn(entry: string): readonly string[] {
  const filled = entry
    .split(/^### /m)
    .slice(1)
    .map((part) => part.split('\n'))
    .filter(([, ...body]) => body.some((line) => line.trim() !== ''))
    .map(([heading]) => heading?.trim())
  return sections.filter((section) => !filled.includes(section))
}
