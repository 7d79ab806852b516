import type { Language } from '@mingxiao/audit'
import type { Verification } from '@mingxiao/writers'
import { packageFileTexts } from './package-file-texts.ts'

/** What became of the figures of a file, in words. */
export function verificationAsText(verification: Verification, language: Language): string {
  const say = packageFileTexts[language]
  const { packageHash, figures, changed, outdated, missing } = verification
  if (figures.found === 0) return `${say.noTags}\n`
  const { inFile, now } = packageHash
  const lines = [
    say.figures(figures.found, figures.printed),
    ...(inFile !== null && now !== null && inFile !== now ? [say.otherPackage(inFile, now)] : []),
    ...under(changed, say.changed, ({ label, printed, found, affects }) => [
      say.change(label, printed, found),
      ...affects.map((place) => say.affected(place.label, place.found, place.prints === 'computed')),
    ]),
    ...under(outdated, say.outdated, ({ label, found, printed }) => [say.outdatedFigure(label, found, printed)]),
    ...under(missing, say.missing, ({ label, printed }) => [say.missingFigure(label, printed)]),
    ...(isClean(verification) ? [say.verified] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Whether every figure of the package stands in the file as it was printed. */
export function isClean({ figures, changed, outdated, missing }: Verification): boolean {
  return figures.found > 0 && changed.length + outdated.length + missing.length === 0
}

function under<T>(
  items: readonly T[],
  head: (count: number) => string,
  lines: (item: T) => readonly string[],
): readonly string[] {
  return items.length === 0 ? [] : [head(items.length), ...items.flatMap(lines)]
}
