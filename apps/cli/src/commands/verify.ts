import type { Language } from '@mingxiao/audit'
import { diffPackages } from '@mingxiao/drafts'
import { detectFormat } from '@mingxiao/readers'
import { otherChanges, verifyFile } from '@mingxiao/writers'
import { Command, Option } from 'commander'
import { cliError } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { isClean, verificationAsText } from '../output/verification-as-text.ts'
import { layOutFile } from '../package-files/lay-out-file.ts'
import { readBytes } from '../read-bytes.ts'
import { readInputPackage } from '../read-input.ts'
import { languageOption } from './options.ts'

interface VerifyOptions {
  readonly against: string
  readonly format: 'text' | 'json'
  readonly lang: Language
}

/** mingxiao verify FILE --against PACKAGE: which figures of a written file somebody changed since, and what else differs. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('核验写出的文件：哪些数后来被人改过，还影响哪些地方，别处有什么不同')
    .argument('<文件>', '由 mingxiao write 写出的 docx 或 xlsx')
    .addOption(new Option('--against <数据文件>', '写出它的 *.mingxiao.json').makeOptionMandatory())
    .addOption(new Option('--format <格式>', '输出格式').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action(async (file: string, { against, format, lang }: VerifyOptions) => {
      const bytes = readBytes(file)
      if (!['docx', 'xlsx'].includes(detectFormat(bytes))) throw cliError('format-not-verifiable', file)
      // The readers refuse what is hostile before anything else looks into it.
      const read = await readInputPackage(file)
      const written = layOutFile(against)
      const figures = verifyFile(bytes, written)
      const others = otherChanges(figures, diffPackages(written.completed.pack, read.package))
      const verification = { ...figures, others }
      process.stdout.write(
        format === 'json' ? `${JSON.stringify(verification, null, 2)}\n` : verificationAsText(verification, lang),
      )
      process.exitCode = isClean(verification) ? exitCodes.clean : exitCodes.findings
    })
}
