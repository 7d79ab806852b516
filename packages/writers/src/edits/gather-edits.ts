import type { Finding, Replacement } from '@mingxiao/audit'
import type { Hunk } from './diff-texts.ts'
import { findHunks } from './find-hunks.ts'

/** What is to be changed at one place of a file. */
export interface PlacedEdits<T> {
  readonly target: T
  readonly hunks: readonly Hunk[]
}

export interface GatheredEdits<T> {
  /** In the order in which the places were first met; the hunks of each in order of the text. */
  readonly edits: readonly PlacedEdits<T>[]
  /** The findings whose fix is in the edits, at least in part. */
  readonly fixed: ReadonlySet<Finding>
}

/** A place that can be changed, known by a key, and the text that stands there. */
export interface EditTarget {
  readonly key: string
  readonly text: string
  /** Whether a change can be made there at all. */
  readonly accepts: (hunk: Hunk) => boolean
}

/**
 * Gathers the fixes of findings by place, the graver finding first: of two that would change the same letters in different
 * ways only the first does.
 */
export function gatherEdits<T extends EditTarget>(
  findings: readonly Finding[],
  targetOf: (replacement: Replacement) => T | null,
): GatheredEdits<T> {
  const places = new Map<string, { readonly target: T; hunks: readonly Hunk[] }>()
  const fixed = new Set<Finding>()
  for (const finding of byGravity(findings).filter(staysInFile)) {
    for (const replacement of finding.fix ?? []) {
      const found = targetOf(replacement)
      if (!found) continue
      const place = places.get(found.key) ?? { target: found, hunks: [] }
      const hunks = findHunks(place.target.text, replacement.at.quote, replacement.text)
      if (!hunks || hunks.length === 0) continue
      const fresh = hunks.filter((hunk) => !place.hunks.some((other) => isSame(hunk, other)))
      const isFree = (hunk: Hunk) => !place.hunks.some((other) => collide(hunk, other))
      if (!fresh.every((hunk) => isFree(hunk) && place.target.accepts(hunk))) continue
      places.set(found.key, { target: place.target, hunks: [...place.hunks, ...fresh] })
      fixed.add(finding)
    }
  }
  const edits = [...places.values()].map(({ target, hunks }) => ({
    target,
    hunks: hunks.toSorted((a, b) => a.start - b.start || a.end - b.end),
  }))
  return { edits: edits.filter(({ hunks }) => hunks.length > 0), fixed }
}

/** A fix that reaches into another file of the package is made in none. */
function staysInFile({ place, fix }: Finding): boolean {
  return !fix || fix.every(({ at }) => at.origin.file === place.origin.file)
}

const gravity = ['error', 'warning', 'info'] as const

function byGravity(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity))
}

function isSame(a: Hunk, b: Hunk): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text
}

/** Two changes of the same letters, or two texts put in at one place. */
function collide(a: Hunk, b: Hunk): boolean {
  const arePut = a.start === a.end || b.start === b.end
  return arePut ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end
}
