import type { Language } from '@mingxiao/audit'
import type { PackageFile } from '@mingxiao/readers'
import { Command, Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { dayOf, timeOf } from '../local-time.ts'
import { writeOutput } from '../output/write-output.ts'
import { annotateBytes } from '../write-back/annotate-bytes.ts'
import { type AnnotatedFile, annotatePackage } from '../write-back/annotate-package.ts'
import { openTarget } from '../write-back/open-target.ts'
import { packageFiles } from '../write-back/package-files.ts'
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
    .argument('<文件>', 'docx 或 xlsx 文件；或者一套材料的文件夹、zip')
    .addOption(
      new Option('-o, --output <文件>', '写入的新文件，不能是原文件；一套材料写入文件夹').makeOptionMandatory(),
    )
    .addOption(languageOption())
    .addHelpText('after', examples)
    .action(annotate)
}

const examples = `
例子：
  mingxiao annotate 材料.docx -o 材料-批注.docx      问题写成 Word 批注，有把握的改法写成修订
  mingxiao annotate 附表.xlsx -o 附表-批注.xlsx      问题写成单元格批注
  mingxiao annotate 材料文件夹 -o 批注               每个文件各写一份，没有问题的照样抄过去`

async function annotate(path: string, options: AnnotateOptions): Promise<void> {
  const files = packageFiles(path)
  if (files) await annotateFiles(path, files, options)
  else await annotateFile(path, options)
}

async function annotateFile(file: string, { output, lang }: AnnotateOptions): Promise<void> {
  const now = new Date()
  const { bytes, format, findings } = await openTarget(file, output, dayOf(now))
  const say = writeBackTexts[lang]
  if (findings.length === 0) {
    process.stdout.write(`${say.nothing}\n`)
    return
  }
  const annotated = annotateBytes(bytes, format, findings, { language: lang, date: timeOf(now) })
  writeOutput(annotated.bytes, output)
  process.stdout.write(`${lineOf({ name: output, format, ...annotated }, lang)}\n`)
}

async function annotateFiles(path: string, files: readonly PackageFile[], { output, lang }: AnnotateOptions) {
  const now = new Date()
  const asked = { path, output, today: dayOf(now), language: lang, date: timeOf(now) }
  const written = await annotatePackage(files, asked)
  const say = writeBackTexts[lang]
  if (written.length === 0) process.stdout.write(`${say.nothing}\n`)
  for (const file of written) {
    if ('error' in file) {
      process.stderr.write(`${file.error.forUser}（${file.error.code}）\n`)
      process.exitCode = exitCodes.cannotRun
    } else process.stdout.write(`${lineOf(file, lang)}\n`)
  }
  const copied = files.length - written.filter((file) => !('error' in file)).length
  if (written.length > 0 && copied > 0) process.stdout.write(`${say.copied(output, copied)}\n`)
}

function lineOf(file: Exclude<AnnotatedFile, { readonly error: unknown }>, language: Language): string {
  const { name, format, comments, changes } = file
  const say = writeBackTexts[language]
  return format === 'docx' ? say.annotated(name, comments, changes) : say.notes(name, comments)
}
