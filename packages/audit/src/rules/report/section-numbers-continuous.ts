import {
  type Place,
  printSectionNumber,
  readItemNumber,
  readSectionNumber,
  reportsOf,
  type Section,
  squeezed,
} from '@mingxiao/core'
import { defineRule } from '../../engine/rule.ts'

export default defineRule({
  code: 'J02',
  id: 'section-numbers-continuous',
  group: 'report',
  severity: 'info',
  title: { zh: '各部分的序号应连续', en: 'Section numbers run on' },
  cites: ['gb-t-9704-2012/7.3.3'],
  messages: {
    repeated: {
      zh: '“{title}”的序号{found}与前面的“{before}”重复，应为{expected}。',
      en: 'The number {found} of “{title}” is also that of “{before}” before it; it should be {expected}.',
    },
    backwards: {
      zh: '“{title}”的序号{found}比前面“{before}”的还小，应为{expected}。',
      en: 'The number {found} of “{title}” is lower than that of “{before}” before it; it should be {expected}.',
    },
    gap: {
      zh: '“{title}”的序号是{found}，接在“{before}”之后应为{expected}，中间少了序号或漏了内容。',
      en: '“{title}” has the number {found}; after “{before}” it should be {expected}: a number or a section is missing.',
    },
  },

  check(pack, report) {
    for (const { sections } of reportsOf(pack)) {
      for (const siblings of [sections, ...sections.map((section) => section.sections)]) {
        const depth = siblings === sections ? 0 : 1
        for (const { message, section, before, expected } of flawsIn(siblings, depth)) {
          const data = { title: section.name, before: before.name, found: squeezed(section.number), expected }
          report({ message, at: section.title, related: [before.title], data })
        }
      }
    }
  },
})

interface Flaw {
  readonly message: 'repeated' | 'backwards' | 'gap'
  readonly section: Section
  /** The last one before it with a number. */
  readonly before: Section
  readonly expected: string
}

/**
 * Holds each printed number to the last one printed before it. Headings between them may have lost the numbers that a
 * word processor sets by itself: they count as one each, and a number that is missing is no flaw.
 */
function flawsIn(siblings: readonly Section[], depth: 0 | 1): readonly Flaw[] {
  const [first, ...others] = siblings.flatMap((section, at) => {
    const number = readSectionNumber(section.number)
    return number === null ? [] : [{ section, at, number }]
  })
  if (!first) return []
  const flaws: Flaw[] = []
  let last = first
  for (const current of others) {
    const following = last.number + current.at - last.at
    const between = siblings.slice(last.at, current.at)
    const message = flawOf(current.number, last.number, following, between)
    const expected = printSectionNumber(following, depth)
    if (message) flaws.push({ message, section: current.section, before: last.section, expected })
    last = message ? { ...current, number: following } : current
  }
  return flaws
}

function flawOf(number: number, last: number, following: number, between: readonly Section[]): Flaw['message'] | null {
  if (number === last) return 'repeated'
  if (number < last) return 'backwards'
  return number > following && !isFilled(between, following) ? 'gap' : null
}

/** The missing number begins a paragraph: a heading too long to be known as one. */
function isFilled(sections: readonly Section[], number: number): boolean {
  const places: readonly Place[] = sections.flatMap(({ paragraphs }) => paragraphs.map(({ place }) => place))
  return places.some(({ quote }) => readSectionNumber(readItemNumber(quote)?.number ?? '') === number)
}
