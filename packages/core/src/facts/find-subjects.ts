import { oncePer } from '../forms/once-per.ts'
import { type MeasureId, measures } from './measures.ts'
import { coreName, isSpecificName } from './names/plain-name.ts'
import { indexWords } from './names/word-index.ts'

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
  const projectIndex = indexFor(projects)
  const found: NamedSubject[] = []
  for (let at = 0; at < text.length; ) {
    // Projects come before measures, since a project may be named like one.
    const named = projectIndex.wordAt(text, at) ?? measureIndex.wordAt(text, at)
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

const measureIndex = indexWords(
  measures.flatMap(({ id, words }) => words.map((word): Word => [word, { measure: id, project: '' }])),
)

const indexFor = oncePer((projects: readonly string[]) => indexWords(projectWords(projects)))

/** A project is named by its whole name, or by the name without 经费 where that is long enough to be no common word. */
function projectWords(projects: readonly string[]): readonly Word[] {
  return projects.flatMap((project): Word[] => {
    const subject: Subject = { measure: 'projectSpending', project }
    const words = isSpecificName(project) ? [project, coreName(project)] : [project]
    return [...new Set(words)].map((word) => [word, subject])
  })
}
