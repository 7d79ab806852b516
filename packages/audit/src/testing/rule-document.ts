/** The parts of a rule's `.md`, each with its text; an example is the yaml in its part. */
export interface RuleDocument {
  readonly sections: ReadonlyMap<Heading, string>
  readonly wrong: string
  readonly right: string
}

export type Heading = (typeof headings)[number]

/** Reads a rule's `.md`; throws where a heading is missing or out of order, a part is empty, or an example is not one yaml block. */
export function readRuleDocument(markdown: string): RuleDocument {
  const parts = markdown.split(/^## /m)
  const before = parts[0]?.trim() ?? ''
  const sections = parts.slice(1).map((part) => splitHeading(part))
  const found = sections.map(([heading]) => heading)
  if (before !== '' || found.join() !== headings.join()) {
    throw new Error(`the headings must be ${headings.join('、')}, not ${[before, ...found].filter(Boolean).join('、')}`)
  }
  for (const [heading, text] of sections) if (text === '') throw new Error(`nothing stands under ${heading}`)
  const byHeading = new Map(sections as [Heading, string][])
  return { sections: byHeading, wrong: exampleIn(byHeading, '错例'), right: exampleIn(byHeading, '对例') }
}

const headings = ['查什么', '依据', '错例', '对例', '怎么改', '不适用'] as const

function splitHeading(part: string): readonly [string, string] {
  const end = part.indexOf('\n')
  return end < 0 ? [part.trim(), ''] : [part.slice(0, end).trim(), part.slice(end).trim()]
}

function exampleIn(sections: ReadonlyMap<Heading, string>, heading: Heading): string {
  const blocks = [...(sections.get(heading) ?? '').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)]
  const [, yaml] = blocks[0] ?? []
  if (blocks.length !== 1 || yaml === undefined)
    throw new Error(`${heading} must hold one yaml block, not ${blocks.length}`)
  return yaml
}
