import { type Statute, statuteNamed, statuteNames } from '@mingxiao/law'

/** A statute that a text names, and with what marks around it. */
export interface Citation {
  /** The name without marks. */
  readonly name: string
  /** As printed, marks and all. */
  readonly printed: string
  /** 《》, another pair of marks, or '' where there are none. */
  readonly marks: string
  /** What the lists know by that name; null for a title on no list. */
  readonly statute: Statute | null
  readonly start: number
}

/**
 * The statutes a text names, from left to right: whatever stands in 《》, what stands in other brackets and is named like a
 * statute, and the names on the lists where they stand bare.
 */
export function citationsIn(text: string): readonly Citation[] {
  const marked = hasMark.test(text) ? [...text.matchAll(inMarks)].flatMap((match) => markedCitation(match)) : []
  const bare = bareIn(text, marked)
  return [...marked, ...bare].toSorted((a, b) => a.start - b.start)
}

const inMarks = /《([^《》]+(?:〈[^〉]+〉[^《》]*)?)》|【([^【】]+)】|<{1,2}([^<>]+)>{1,2}|「([^」]+)」|\[([^[\]]+)\]/g

/** Most sentences have none; asking so is ten times faster than trying all pairs at each letter. */
const hasMark = /[《【<「[]/

function markedCitation(match: RegExpExecArray): readonly Citation[] {
  const [printed, proper, ...others] = match
  const name = (proper ?? others.find((other) => other !== undefined) ?? '').replace(/[\s\u3000]+/g, '')
  const statute = statuteNamed(name) ?? statuteNamed(withoutEdition(name))
  if (proper === undefined && !statute && !isNamedLikeStatute(name)) return []
  const marks = proper === undefined ? `${printed[0]}${printed.at(-1)}` : '《》'
  return [{ name, printed, marks, statute, start: match.index }]
}

/** “（2018年修正）” tells the edition. */
function withoutEdition(name: string): string {
  return name.replace(/[（(][^（）()]*(?:年|修正|修订|试行|暂行)[^（）()]*[)）]$/, '')
}

function isNamedLikeStatute(name: string): boolean {
  return /(?:法|条例|办法|规定|细则|规则)$/.test(name) && name.length > shortestName
}

const shortestName = 2

function bareIn(text: string, marked: readonly Citation[]): readonly Citation[] {
  const citations: Citation[] = []
  let next = 0
  for (let start = 0; start < text.length; ) {
    const inside = marked[next]?.start === start ? marked[next] : undefined
    if (inside) next += 1
    const name = inside ? undefined : bareNameAt(text, start)
    if (name) citations.push({ name, printed: name, marks: '', statute: statuteNamed(name), start })
    start += inside?.printed.length ?? name?.length ?? 1
  }
  return citations
}

/** 预算法 but not 预算法定 or 预算法治; 统计法 only where it is obeyed, for it is a method too. */
function bareNameAt(text: string, start: number): string | undefined {
  return namesByLetter.get(text[start] ?? '')?.find((name) => {
    if (!text.startsWith(name, start) || /^[律规定治制庭院人务官]/.test(text.slice(start + name.length))) return false
    return name.length > shortName || obeys.test(text.slice(Math.max(0, start - longestLead), start))
  })
}

const shortName = 3
/** Of the words that an obeyed statute follows on. */
const longestLead = 2
const obeys = /(?:依据|根据|按照|依照|遵照|执行|贯彻|落实|遵守|违反|学习|宣传|严格|符合|》[和与及、]|新)$/

/** Laws and regulations; short names such as 水法, and notices named like any noun, are found in marks only. */
const namesByLetter: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  statuteNames().filter((name) => name.length > shortestName && /(?:条例|[^办]法)$/.test(name)),
  (name) => name[0] ?? '',
)
