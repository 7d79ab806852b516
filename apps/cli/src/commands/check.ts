import { join } from 'node:path'
import type { Archive, Language, Severity } from '@mingxiao/audit'
import { isChecked } from '@mingxiao/writers'
import { Command, InvalidArgumentError, Option } from 'commander'
import { archiveFrom } from '../batch/archive-from.ts'
import { checkEach } from '../batch/check-each.ts'
import { type BatchAsked, batchOptions, openBatch } from '../batch/open-batch.ts'
import { readDigests } from '../batch/read-digests.ts'
import { checkFile, type FileCheck } from '../check/check-file.ts'
import { exitCodeOf } from '../check/exit-code-of.ts'
import { readBaseline } from '../check/read-baseline.ts'
import { dayOf } from '../local-time.ts'
import { formatOf, printReport, type ReportFormat, reportFormats } from '../output/print-report.ts'
import { texts } from '../output/texts.ts'
import { timingsTable } from '../output/timings-table.ts'
import { writeOutput } from '../output/write-output.ts'
import { failOnChoices, languages } from '../settings/config-shape.ts'
import { findConfig } from '../settings/find-config.ts'
import { isDay } from '../settings/shape.ts'
import { acceptedFiles } from './accepted-files.ts'

interface CheckOptions extends BatchAsked {
  readonly format?: ReportFormat
  readonly output?: string
  readonly failOn?: FailOn
  readonly lang?: Language
  readonly baseline?: string
  readonly rulesOf?: string
  readonly config?: string
  readonly timing?: true
  readonly each?: true
  readonly details?: true
  readonly archive?: readonly string[]
}

type FailOn = Severity | 'never'

/** mingxiao check FILE…: read, judge, say what is wrong. */
export function checkCommand(): Command {
  const command = new Command('check')
    .description('核对自评材料，列出发现的问题')
    .argument('<文件...>', acceptedFiles)
    .addOption(
      new Option('--format <格式>', '输出格式')
        .choices(reportFormats)
        .default(undefined, '按 -o 的扩展名，否则为 text'),
    )
    .addOption(new Option('-o, --output <文件>', '把结果写入文件；--each 与 html 同用时是放网页的文件夹'))
    .addOption(
      new Option('--fail-on <级别>', '有此级别以上的问题，退出码为 1')
        .choices(failOnChoices)
        .default(undefined, 'error'),
    )
    .addOption(new Option('--lang <语言>', '输出的语言').choices(languages).default(undefined, 'zh'))
    .addOption(new Option('--baseline <报告>', '与以前的 JSON 报告比较，只列新的问题，并列出已改正的'))
    .addOption(new Option('--rules-of <日期>', '按这一天施行的规定核对，如 2024-05-13').argParser(readDay))
    .addOption(new Option('--config <文件>', '设置文件').default(undefined, '向上逐级找 mingxiao.config.yaml'))
    .addOption(new Option('--timing', '列出每条规则用的时间，最慢的在前'))
    .addOption(new Option('--archive <文件或文件夹...>', '与往年或其他单位的材料比较，查有没有照抄'))
    .addOption(new Option('--each', '文件夹中的每个文件各是一套材料，逐个核对，最后列表'))
    .addOption(new Option('--details', '与 --each 同用：表后列出每个文件的问题'))
    .addHelpText('after', examples)
    .action(runCheck)
  for (const option of batchOptions()) command.addOption(option)
  return command
}

const examples = `
例子：
  mingxiao check 材料.docx                            在屏幕上列出问题
  mingxiao check 材料.docx -o 结果.html               写成网页，问题标在表格的格子上
  mingxiao check 材料.docx -o 基准.json               留作以后比较
  mingxiao check 材料.docx --baseline 基准.json       改过之后，只看新的问题
  mingxiao check 全市材料 --each -j 2                 逐个核对文件夹中的文件
  mingxiao check 全市材料 --each --format html -o 网页   每套材料一个网页，另有目录

材料旁边的 材料.docx.waivers.yaml 是豁免文件，见 docs/guides/waivers.md；设置见 docs/guides/settings.md。`

async function runCheck(files: readonly string[], options: CheckOptions): Promise<void> {
  if (options.each) {
    process.exitCode = await runEach(files, options)
    return
  }
  const baseline = options.baseline === undefined ? null : readBaseline(options.baseline)
  const archive = options.archive === undefined ? null : await readArchive(options.archive, options)
  const checks: FileCheck[] = []
  for (const file of files) {
    checks.push(
      await checkFile(file, {
        baseline,
        today: dayOf(new Date()),
        ...(options.config === undefined ? {} : { config: options.config }),
        ...(options.rulesOf === undefined ? {} : { lawDay: options.rulesOf }),
        ...(options.timing ? { clock: process.hrtime.bigint } : {}),
        ...(archive ? { archive } : {}),
      }),
    )
  }
  const language = options.lang ?? checks.find(({ config }) => config?.config.language)?.config?.config.language ?? 'zh'
  const { output } = options
  const format = options.format ?? (output === undefined ? 'text' : formatOf(output))
  writeOutput(
    printReport(
      checks.map(({ checked }) => checked),
      format,
      language,
    ),
    output,
  )
  if (output !== undefined) process.stderr.write(`${texts[language].written(output)}\n`)
  if (options.timing) {
    const timings = checks.flatMap((check) => check.timings)
    process.stderr.write(timingsTable(timings, language))
  }
  process.exitCode = Math.max(...checks.map((check) => exitCodeFor(check, options.failOn)))
}

async function runEach(paths: readonly string[], options: CheckOptions): Promise<number> {
  const {
    format,
    output,
    lang,
    baseline = null,
    rulesOf = null,
    config = null,
    archive = [],
    timing = false,
    ...asked
  } = options
  const [first = '.'] = paths
  const language = lang ?? findConfig(join(first, '-'), config ?? undefined)?.config.language ?? 'zh'
  return await checkEach(paths, {
    ...asked,
    ...(output === undefined ? {} : { output }),
    format: format ?? (output === undefined ? 'text' : formatOf(output)),
    language,
    today: dayOf(new Date()),
    config,
    lawDay: rulesOf,
    baseline,
    archivePaths: archive,
    timing,
  })
}

async function readArchive(paths: readonly string[], options: CheckOptions): Promise<Archive | null> {
  const language = options.lang ?? 'zh'
  const batch = openBatch(options, language)
  try {
    const { digests, failures } = await readDigests(paths, batch)
    for (const { error } of failures) process.stderr.write(`${error?.message}\n`)
    return archiveFrom(digests)
  } finally {
    batch.close()
  }
}

function readDay(found: string): string {
  if (isDay(found)) return found
  throw new InvalidArgumentError('请写成 2024-05-13 的样子。')
}

function exitCodeFor({ checked, config }: FileCheck, asked: FailOn | undefined): number {
  const summary = isChecked(checked) && checked.package !== null ? checked.summary : null
  return exitCodeOf(summary, asked ?? config?.config.failOn ?? 'error')
}
