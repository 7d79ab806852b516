import type { Language } from '@mingxiao/audit'
import { type Change, diffDrafts, diffPackages } from '@mingxiao/drafts'
import { changeText } from '@mingxiao/writers'
import { Command, Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { packageFileTexts } from '../output/package-file-texts.ts'
import { readInputPackage } from '../read-input.ts'
import { isPackageFile, readPackageFile } from '../read-package-file.ts'
import { acceptedFiles } from './accepted-files.ts'
import { languageOption } from './options.ts'

interface DiffOptions {
  readonly format: 'text' | 'json'
  readonly lang: Language
}

/** mingxiao diff A B: what differs between two packages, cell by cell. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('逐格比较两份自评材料')
    .argument('<旧>', acceptedFiles)
    .argument('<新>', acceptedFiles)
    .addOption(new Option('--format <格式>', '输出格式').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action(async (before: string, after: string, { format, lang }: DiffOptions) => {
      const changes = await diff(before, after)
      process.stdout.write(format === 'json' ? `${JSON.stringify(changes, null, 2)}\n` : asText(changes, lang))
      process.exitCode = changes.length > 0 ? exitCodes.findings : exitCodes.clean
    })
}

async function diff(before: string, after: string): Promise<readonly Change[]> {
  if (isPackageFile(before) && isPackageFile(after)) {
    return diffDrafts(readPackageFile(before).draft, readPackageFile(after).draft)
  }
  const [a, b] = [await readInputPackage(before), await readInputPackage(after)]
  return diffPackages(a.package, b.package)
}

function asText(changes: readonly Change[], lang: Language): string {
  const say = packageFileTexts[lang]
  const lines = changes.map((change) => changeText(change, lang))
  return `${[...lines, changes.length === 0 ? say.equal : say.changes(changes.length)].join('\n')}\n`
}
