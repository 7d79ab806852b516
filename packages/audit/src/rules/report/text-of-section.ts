import type { Place, Section } from '@mingxiao/core'

/** The paragraphs of a section and of those in it, in order. */
export function paragraphsUnder(section: Section): readonly Place[] {
  return [...section.paragraphs.map(({ place }) => place), ...section.sections.flatMap(paragraphsUnder)]
}

/** All that a section says, the headings in it included. */
export function textOfSection(section: Section): string {
  const inner = section.sections.map((one) => `${one.name}。${textOfSection(one)}`)
  return [...section.paragraphs.map(({ place }) => place.quote), ...inner].join('')
}
