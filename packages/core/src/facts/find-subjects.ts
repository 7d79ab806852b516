import { type MeasureId, measures } from './measures.ts'
import { coreName, isSpecificName } from './plain-name.ts'

/** What a text speaks of: a measure of the unit ('' as project), or the money of one project. */
export interface Subject {
  readonly measure: MeasureId
  readonly project: string
}

/** A subject named in a text, and where. */
export interface NamedSubject extends Subject {
  readonly start: number
  readonly end: number
}

/** The subjects a text names, from left to right; longer words win over the shorter ones inside them. */
export function findSubjects(text: string, projects: readonly string[]): readonly NamedSubject[] {
  const words = wordsFor(projects)
  const found: NamedSubject[] = []
  for (let at = 0; at < text.length; ) {
    const named = words.get(text[at] ?? '')?.find(([word]) => text.startsWith(word, at))
    if (!named) {
      at += 1
      continue
    }
    const [word, subject] = named
    found.push({ ...subject, start: at, end: at + word.length })
    at += word.length
  }
  return found
}

type Word = readonly [string, Subject]

/** Words under their first letter, the longest first: a text is searched letter by letter. */
type WordIndex = ReadonlyMap<string, readonly Word[]>

const known = new WeakMap<readonly string[], WordIndex>()

function wordsFor(projects: readonly string[]): WordIndex {
  const index = known.get(projects) ?? indexOf([...projectWords(projects), ...measureWords])
  known.set(projects, index)
  return index
}

/** Projects come before measures of the same first letter, since a project may be named like one. */
function indexOf(words: readonly Word[]): WordIndex {
  return Map.groupBy(words, ([word]) => word.slice(0, 1))
}

const measureWords: readonly Word[] = measures
  .flatMap(({ id, words }) => words.map((word): Word => [word, { measure: id, project: '' }]))
  .toSorted(([a], [b]) => b.length - a.length)

/** A project is named by its whole name, or by the name without 经费 where that is long enough to be no common word. */
function projectWords(projects: readonly string[]): readonly Word[] {
  return projects
    .flatMap((project): Word[] => {
      const subject: Subject = { measure: 'projectSpending', project }
      const words = isSpecificName(project) ? [project, coreName(project)] : [project]
      return [...new Set(words)].map((word) => [word, subject])
    })
    .toSorted(([a], [b]) => b.length - a.length)
}
