import { editions, plainText } from '@mingxiao/core'

const printed = ['title', 'alsoTitled', 'label', 'alsoCalled', 'head']
const shortestTold = 6

/** The titles, headings and labels of all forms that are longer than a word: whoever fills in a form has them too. */
export const formTexts: readonly string[] = [
  ...new Set(editions.flatMap((edition) => textsIn(edition)).map(plainText)),
].filter((text) => text.length >= shortestTold && !text.includes('{'))

function textsIn(definition: unknown): readonly string[] {
  if (typeof definition !== 'object' || definition === null) return []
  return Object.entries(definition).flatMap(([key, value]): readonly string[] => {
    if (!printed.includes(key)) return textsIn(value)
    return [value].flat().filter((text) => typeof text === 'string')
  })
}
