import type { Language } from '@mingxiao/audit'
import { editions } from '@mingxiao/core'
import { blankDraft } from '@mingxiao/drafts'
import type { EditionId } from '@mingxiao/law'
import { Command, InvalidArgumentError, Option } from 'commander'
import { packageFileTexts } from '../output/package-file-texts.ts'
import { fileNameOf } from '../package-files/file-name-of.ts'
import { writePackageFile } from '../package-files/write-package-file.ts'
import { languageOption } from './options.ts'

interface InitOptions {
  readonly unit: string
  readonly year: number
  readonly edition: EditionId
  readonly output?: string
  readonly lang: Language
}

/** mingxiao init: a new package file with every cell that people fill in. */
export function initCommand(): Command {
  return new Command('init')
    .description('新建材料数据文件，列出要填写的全部栏目')
    .addOption(new Option('--unit <单位>', '单位名称').makeOptionMandatory())
    .addOption(new Option('--year <年度>', '评价年度').argParser(readYear).makeOptionMandatory())
    .addOption(new Option('--edition <表式>', '表式版本').choices(printedEditions).default('hunan-2024'))
    .addOption(new Option('-o, --output <文件>', '写入的新文件').default(undefined, '单位名称和年度.mingxiao.json'))
    .addOption(languageOption())
    .addHelpText('after', examples)
    .action(({ unit, year, edition, output, lang }: InitOptions) => {
      const file = output ?? `${fileNameOf({ unit, year })}.mingxiao.json`
      writePackageFile(blankDraft({ edition, unit, year }), file)
      process.stdout.write(`${packageFileTexts[lang].begun(file)}\n`)
    })
}

/** Tables of unknown layout can be read, but none begun. */
const printedEditions = editions.map(({ id }) => id).filter((id) => id !== 'other-layouts')

const examples = `
例子：
  mingxiao init --unit 某某县水利服务中心 --year 2024              新建，在当前文件夹
  mingxiao init --unit 某某县水利服务中心 --year 2024 -o 自评.mingxiao.json`

function readYear(found: string): number {
  const year = Number(found)
  if (/^20\d\d$/.test(found)) return year
  throw new InvalidArgumentError('请写成 2024 的样子。')
}
