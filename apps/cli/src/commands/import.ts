import type { Language } from '@mingxiao/audit'
import { importPackage } from '@mingxiao/drafts'
import { Command, Option } from 'commander'
import { noticeText } from '../output/notice-text.ts'
import { packageFileTexts } from '../output/package-file-texts.ts'
import { writePackageFile } from '../package-files/write-package-file.ts'
import { readInputPackage } from '../read-input.ts'
import { acceptedFiles } from './accepted-files.ts'
import { languageOption } from './options.ts'

interface ImportOptions {
  readonly output: string
  readonly lang: Language
}

/** mingxiao import FILE -o PACKAGE: a package file of what a document holds. */
export function importCommand(): Command {
  return new Command('import')
    .description('把已有的自评材料导入为材料数据文件')
    .argument('<文件>', acceptedFiles)
    .addOption(new Option('-o, --output <文件>', '写入的新文件，如 材料.mingxiao.json').makeOptionMandatory())
    .addOption(languageOption())
    .action(async (file: string, { output, lang }: ImportOptions) => {
      const input = await readInputPackage(file)
      const { draft, notices } = importPackage(input.package)
      writePackageFile(draft, output)
      const all = [...input.notices, ...notices]
      const lines = [
        packageFileTexts[lang].imported(output, all.length),
        ...all.map((one) => `  ${noticeText(one, lang)}`),
      ]
      process.stdout.write(`${lines.join('\n')}\n`)
    })
}
