import { findCopies, type Language } from '@mingxiao/audit'
import { givenClauses } from '@mingxiao/drafts'
import { Command, Option } from 'commander'
import { type BatchAsked, batchOptions, openBatch } from '../batch/open-batch.ts'
import { readDigests } from '../batch/read-digests.ts'
import { cliError } from '../errors.ts'
import { exitCodes } from '../exit-codes.ts'
import { copiesAsJson } from '../output/copies-as-json.ts'
import { copiesAsText } from '../output/copies-as-text.ts'
import { texts } from '../output/texts.ts'
import { writeOutput } from '../output/write-output.ts'
import { languageOption } from './options.ts'

interface CompareOptions extends BatchAsked {
  readonly format?: 'text' | 'json'
  readonly output?: string
  readonly lang: Language
}

/** mingxiao compare DIR|FILES…: what packages have copied from each other. */
export function compareCommand(): Command {
  const command = new Command('compare')
    .description('比较多份自评材料，找出互相照抄的文字、指标和数值')
    .argument('<文件或文件夹...>', '各单位或各年度的材料，每个文件各是一套')
    .addOption(
      new Option('--format <格式>', '输出格式')
        .choices(['text', 'json'])
        .default(undefined, '按 -o 的扩展名，否则为 text'),
    )
    .addOption(new Option('-o, --output <文件>', '把结果写入文件'))
    .addOption(languageOption())
    .action(async (paths: readonly string[], options: CompareOptions) => {
      process.exitCode = await compare(paths, options)
    })
  for (const option of batchOptions()) command.addOption(option)
  return command
}

async function compare(paths: readonly string[], options: CompareOptions): Promise<number> {
  const { output, lang } = options
  const batch = openBatch(options, lang)
  try {
    const { files, digests, failures } = await readDigests(paths, batch)
    if (batch.signal.aborted) throw cliError('stopped-early', paths.join('、'))
    for (const { error } of failures) process.stderr.write(`${error?.message}（${error?.code}）\n`)
    const copies = findCopies(digests, givenClauses)
    const format = options.format ?? (output?.toLowerCase().endsWith('.json') ? 'json' : 'text')
    const text =
      format === 'json' ? copiesAsJson(copies, digests, failures) : copiesAsText(copies, digests.length, lang)
    writeOutput(text, output)
    if (output !== undefined) process.stderr.write(`${texts[lang].written(output)}\n`)
    if (digests.length < files.length) return exitCodes.cannotRun
    return Object.values(copies).some(({ length }) => length > 0) ? exitCodes.findings : exitCodes.clean
  } finally {
    batch.close()
  }
}
