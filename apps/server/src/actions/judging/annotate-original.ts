import { chooseRules, judgePackage, type RuleChoice, rules } from '@mingxiao/audit'
import { readPackage } from '@mingxiao/readers'
import { annotateDocx, annotateXlsx } from '@mingxiao/writers'
import { serverError } from '../../errors.ts'

/** A file that a package was read from, to be given back with what there is to say about it. */
export interface OriginalToAnnotate {
  readonly bytes: Uint8Array
  readonly format: string
  /** How the region wants packages to be judged; without one, by all rules as they are. */
  readonly choice?: RuleChoice
  /** When the comments are written, an ISO date with time. */
  readonly date: string
}

/** The findings of the file itself, as it came, written beside what they are about. */
export async function annotateOriginal({ bytes, format, choice, date }: OriginalToAnnotate): Promise<Uint8Array> {
  if (!isAnnotatable(format)) throw serverError('original-not-annotatable', `${format} takes no comments`)
  const { value: pack } = await readPackage(bytes)
  if (!pack) throw serverError('file-without-package', 'the original shows no form')
  const { findings } = judgePackage(pack, choice ? chooseRules(rules, choice).rules : rules)
  const annotate = format === 'docx' ? annotateDocx : annotateXlsx
  return annotate(bytes, findings, { language: 'zh', date }).bytes
}

/** Comments can be written into these alone. */
export function isAnnotatable(format: string): format is 'docx' | 'xlsx' {
  return format === 'docx' || format === 'xlsx'
}
