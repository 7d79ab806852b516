import type { Section } from './read-document.ts'

const headings = ['查什么', '依据', '错例', '对例', '怎么改', '不适用'].map((heading) => `## ${heading}`)

/** The document of a rule has the fixed sections in their order, each with a text, and one example of each kind. */
export function judgeDocument(sections: readonly Section[]): readonly string[] {
  const found = sections.map(({ heading }) => heading)
  if (found.join() !== headings.join()) {
    return [`has the headings ${found.join(', ') || '(none)'}: write exactly ${headings.join(', ')}.`]
  }
  return sections.flatMap(({ heading, text, examples }) => {
    const wanted = /例$/.test(heading) ? 1 : 0
    return [
      ...(text === '' ? [`has nothing under ${heading}.`] : []),
      ...(examples.length === wanted ? [] : [`has ${examples.length} yaml blocks under ${heading}: write ${wanted}.`]),
    ]
  })
}
