import type { Language } from '@mingxiao/audit'
import { annotateDocx, annotateXlsx } from '@mingxiao/writers'
import { Command, Option } from 'commander'
import { dayOf, timeOf } from '../local-time.ts'
import { writeOutput } from '../output/write-output.ts'
import { openTarget } from '../write-back/open-target.ts'
import { writeBackTexts } from '../write-back/write-back-texts.ts'
import { languageOption } from './options.ts'

interface AnnotateOptions {
  readonly output: string
  readonly lang: Language
}

/** mingxiao annotate FILE -o OUT: the file with its findings as comments and their fixes as tracked changes. */
export function annotateCommand(): Command {
  return new Command('annotate')
    .description('把问题写成批注、改法写成修订，存为新文件')
    .argument('<文件>', 'docx 或 xlsx 文件')
    .addOption(new Option('-o, --output <文件>', '写入的新文件，不能是原文件').makeOptionMandatory())
    .addOption(languageOption())
    .addHelpText('after', examples)
    .action(annotate)
}

const examples = `
例子：
  mingxiao annotate 材料.docx -o 材料-批注.docx      问题写成 Word 批注，有把握的改法写成修订
  mingxiao annotate 附表.xlsx -o 附表-批注.xlsx      问题写成单元格批注`

async function annotate(file: string, { output, lang }: AnnotateOptions): Promise<void> {
  const now = new Date()
  const { bytes, format, findings } = await openTarget(file, output, dayOf(now))
  const say = writeBackTexts[lang]
  if (findings.length === 0) {
    process.stdout.write(`${say.nothing}\n`)
    return
  }
  const write = format === 'docx' ? annotateDocx : annotateXlsx
  const annotated = write(bytes, findings, { language: lang, date: timeOf(now) })
  writeOutput(annotated.bytes, output)
  const { comments, changes } = annotated
  process.stdout.write(
    `${format === 'docx' ? say.annotated(output, comments, changes) : say.notes(output, comments)}\n`,
  )
}
