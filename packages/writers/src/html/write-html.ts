import type { CheckedFile } from '../report/checked-file.ts'
import type { Wording } from '../report/wording.ts'
import type { Content } from './markup.ts'
import { pageScript } from './page-script.ts'
import { pageWords } from './page-words.ts'
import { printFile } from './print-file.ts'
import { printFiles } from './print-files.ts'
import { printPage } from './print-page.ts'

/**
 * The result of a check as one page that needs nothing else: the forms as they stand on paper, each finding at its cell and
 * in the margin. It is read without its script, which only filters.
 */
export function writeHtml(files: readonly CheckedFile[], wording: Wording): string {
  const say = pageWords[wording.language]
  return printPage(
    {
      title: titleOf(files, say.title),
      before: files.length > 1 && printFiles(files, say),
      main: files.map((file, at) => printFile(file, `f${at + 1}`, wording, say)),
      script: pageScript,
    },
    say,
  )
}

function titleOf(files: readonly CheckedFile[], title: string): Content {
  const [only, ...others] = files
  const unit = only && others.length === 0 && !('error' in only) ? only.package?.unit : ''
  return unit ? `${unit} · ${title}` : title
}
