import type { Language } from '@mingxiao/audit'
import type { Change } from '@mingxiao/drafts'
import { changeText, type Verification } from '@mingxiao/writers'
import { packageFileTexts } from './package-file-texts.ts'

/** What became of the figures of a file, and what else in it differs from the package. */
export interface FileVerification extends Verification {
  readonly others: readonly Change[]
}

/** What became of a file, in words. */
export function verificationAsText(verification: FileVerification, language: Language): string {
  const say = packageFileTexts[language]
  const { packageHash, figures, changed, outdated, missing, others } = verification
  const { inFile, now } = packageHash
  const different = others.map((change) => `  ${changeText(change, language)}`)
  if (figures.found === 0) {
    return `${[say.noTags, ...(different.length > 0 ? different : [say.sameCells])].join('\n')}\n`
  }
  const lines = [
    say.figures(figures.found, figures.printed),
    ...(inFile !== null && now !== null && inFile !== now ? [say.otherPackage(inFile, now)] : []),
    ...under(changed, say.changed, ({ label, printed, found, affects }) => [
      say.change(label, printed, found),
      ...affects.map((place) => say.affected(place.label, place.found, place.prints === 'computed')),
    ]),
    ...under(outdated, say.outdated, ({ label, found, printed }) => [say.outdatedFigure(label, found, printed)]),
    ...under(missing, say.missing, ({ label, printed }) => [say.missingFigure(label, printed)]),
    ...(different.length > 0 ? [say.others(different.length), ...different] : []),
    ...(isClean(verification) ? [say.verified] : []),
  ]
  return `${lines.join('\n')}\n`
}

/** Whether the file is as it was printed; one without tags where its cells and words are. */
export function isClean({ figures, changed, outdated, missing, others }: FileVerification): boolean {
  if (figures.found === 0) return others.length === 0
  return changed.length + outdated.length + missing.length + others.length === 0
}

function under<T>(
  items: readonly T[],
  head: (count: number) => string,
  lines: (item: T) => readonly string[],
): readonly string[] {
  return items.length === 0 ? [] : [head(items.length), ...items.flatMap(lines)]
}
