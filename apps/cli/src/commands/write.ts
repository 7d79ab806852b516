import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '@mingxiao/audit'
import { type LaidDocument, loadFontFiles, prepareFonts, printDocx, printPdf, printXlsx } from '@mingxiao/writers'
import { Command, Option } from 'commander'
import { cliError } from '../errors.ts'
import { noticeText } from '../output/notice-text.ts'
import { packageFileTexts } from '../output/package-file-texts.ts'
import { outputError, writeOutput } from '../output/write-output.ts'
import { fileNameOf } from '../package-files/file-name-of.ts'
import { layOutFile } from '../package-files/lay-out-file.ts'
import { readBytes } from '../read-bytes.ts'
import { isPackageFile } from '../read-package-file.ts'
import { languageOption } from './options.ts'

type Format = 'docx' | 'xlsx' | 'pdf'

interface WriteOptions extends Readonly<Partial<Record<Format, true>>> {
  readonly output: string
  readonly plain?: boolean
  readonly font?: readonly string[]
  readonly lang: Language
}

/** mingxiao write PACKAGE -o DIR: the attachments as official files. */
export function writeCommand(): Command {
  return new Command('write')
    .description('按表式写出自评材料')
    .argument('<数据文件>', '*.mingxiao.json')
    .addOption(new Option('-o, --output <文件夹>', '写入的文件夹').makeOptionMandatory())
    .addOption(new Option('--docx', '写出 Word 文件'))
    .addOption(new Option('--xlsx', '写出 Excel 文件'))
    .addOption(new Option('--pdf', '写出 PDF 文件'))
    .addOption(new Option('--font <字体文件>', 'PDF 中少见的字所用的字体，可写多个').argParser(addFont))
    .addOption(new Option('--plain', '不带数字标记，写出后不能用 mingxiao verify 核验'))
    .addOption(languageOption())
    .addHelpText('after', examples)
    .action(write)
}

const examples = `
例子：
  mingxiao write 自评.mingxiao.json -o 写出 --docx --xlsx --pdf     写出三种文件
  mingxiao write 自评.mingxiao.json -o 写出 --docx --plain          不带标记的 Word 文件`

function addFont(file: string, others: readonly string[] = []): readonly string[] {
  return [...others, file]
}

function write(file: string, { output, lang, ...asked }: WriteOptions): void {
  const formats = (Object.keys(printers) as Format[]).filter((format) => asked[format])
  if (formats.length === 0) throw cliError('format-not-asked', file)
  if (!isPackageFile(file)) throw cliError('package-file-needed', file)
  const { completed, laid, notices } = layOutFile(file)
  const folder = makeFolder(output)
  const files = formats.map((format) => {
    const path = join(folder, `${fileNameOf(completed.pack)}.${format}`)
    writeOutput(printers[format](laid, asked), path)
    return path
  })
  const said = notices.map((notice) => `  ${noticeText(notice, lang)}`)
  process.stdout.write(`${[packageFileTexts[lang].written(files), ...said].join('\n')}\n`)
}

type Asked = Pick<WriteOptions, 'plain' | 'font'>

const printers: Readonly<Record<Format, (laid: LaidDocument, asked: Asked) => Uint8Array>> = {
  docx: (laid, { plain = false }) => printDocx(laid, { plain }),
  xlsx: (laid, { plain = false }) => printXlsx(laid, { plain }),
  pdf(laid, { plain = false, font = [] }) {
    return printPdf(laid, prepareFonts([laid], loadFontFiles(font.map(readBytes))), { plain })
  },
}

function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw outputError(folder, cause)
  }
  return folder
}
