import type { CopyLimits } from './copy-limits.ts'
import type { PackageText } from './corpus.ts'
import { lettersIn } from './letters-in.ts'
import { shareOf } from './share-of.ts'
import type { ShingleIndex } from './shingle-index.ts'
import { winnowWindow } from './shingle-index.ts'
import { winnow } from './winnow.ts'

/** Text that a package has in common with another, as stretches of both masked texts. */
export interface SharedRun {
  readonly owner: number
  readonly theirs: Stretch
  readonly ours: Stretch
  /** Letters that agree; marks and line ends are none. */
  readonly letters: number
  /** The stretches that agree letter for letter, in order: where ours begins, where theirs does, and how long. */
  readonly exact: readonly ExactRun[]
}

export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface ExactRun {
  readonly ours: number
  readonly theirs: number
  readonly length: number
}

/** The runs long enough to count as copied that a text shares with packages the test lets pass. */
export function sharedRuns(
  text: string,
  { texts, index, limits }: SearchedTexts,
  isAllowed: (owner: number) => boolean,
): readonly SharedRun[] {
  const byOwner = new Map<number, ExactRun[]>()
  winnow(text, { length: limits.shingle, window: winnowWindow }, (hash, at) => {
    const found = index.find(hash, isAllowed)
    if (!found) return
    const runs = byOwner.get(found.owner) ?? []
    const isKnown = runs.some((run) => at - run.ours === found.at - run.theirs && at < run.ours + run.length)
    if (isKnown) return
    const run = extend(text, at, texts[found.owner]?.text ?? '', found.at)
    if (run.length >= limits.shingle) byOwner.set(found.owner, [...runs, run])
  })
  return [...byOwner].flatMap(([owner, runs]) => joinRuns(runs, owner, text, limits))
}

export interface SearchedTexts {
  readonly texts: readonly PackageText[]
  readonly index: ShingleIndex
  readonly limits: CopyLimits
}

/** As far as both texts agree, before and behind; no further than their attachments. */
function extend(ours: string, at: number, theirs: string, place: number): ExactRun {
  let before = 0
  while (isSame(ours, at - before - 1, theirs, place - before - 1)) before += 1
  let behind = 0
  while (isSame(ours, at + behind, theirs, place + behind)) behind += 1
  return { ours: at - before, theirs: place - before, length: before + behind }
}

function isSame(ours: string, at: number, theirs: string, place: number): boolean {
  if (at < 0 || place < 0 || at >= ours.length) return false
  const code = ours.charCodeAt(at)
  return code !== 0 && code === theirs.charCodeAt(place)
}

/** Joins runs between which little was changed, as long as enough of the whole agrees. */
function joinRuns(runs: readonly ExactRun[], owner: number, text: string, limits: CopyLimits): readonly SharedRun[] {
  const ordered = runs.toSorted((a, b) => a.ours - b.ours)
  const joined: ExactRun[][] = []
  for (const run of ordered) {
    const open = joined.at(-1)
    const last = open?.at(-1)
    if (open && last && isNext(last, run, limits.shingle)) open.push(run)
    else joined.push([run])
  }
  return joined
    .flatMap((exact) => (agreesEnough(exact, limits) ? [exact] : exact.map((run) => [run])))
    .map((exact) => runOf(exact, owner, text))
    .filter(({ letters }) => letters >= limits.passage)
}

function isNext(last: ExactRun, run: ExactRun, gap: number): boolean {
  const between = [run.ours - last.ours - last.length, run.theirs - last.theirs - last.length]
  return between.every((letters) => letters >= 0 && letters <= gap)
}

function agreesEnough(exact: readonly ExactRun[], { similarity }: CopyLimits): boolean {
  const agreeing = exact.reduce((sum, { length }) => sum + length, 0)
  const [ours, theirs] = stretchesOf(exact)
  const longest = Math.max(ours.end - ours.start, theirs.end - theirs.start)
  return shareOf(agreeing, longest)?.isAtLeast(similarity) ?? false
}

function stretchesOf(exact: readonly ExactRun[]): readonly [Stretch, Stretch] {
  const first = exact[0]
  const last = exact.at(-1)
  if (!first || !last) throw new Error('a shared run has at least one exact run')
  return [
    { start: first.ours, end: last.ours + last.length },
    { start: first.theirs, end: last.theirs + last.length },
  ]
}

function runOf(exact: readonly ExactRun[], owner: number, text: string): SharedRun {
  const [ours, theirs] = stretchesOf(exact)
  const letters = exact.reduce((sum, { ours: start, length }) => sum + lettersIn(text, start, start + length), 0)
  return { owner, ours, theirs, letters, exact }
}
