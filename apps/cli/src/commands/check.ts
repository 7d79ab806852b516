import { type Language, type Severity, severities } from '@mingxiao/audit'
import { isChecked } from '@mingxiao/writers'
import { Command, InvalidArgumentError, Option } from 'commander'
import { checkFile, type FileCheck } from '../check/check-file.ts'
import { readBaseline } from '../check/read-baseline.ts'
import { exitCodes } from '../exit-codes.ts'
import { formatOf, printReport, type ReportFormat, reportFormats } from '../output/print-report.ts'
import { texts } from '../output/texts.ts'
import { timingsTable } from '../output/timings-table.ts'
import { writeOutput } from '../output/write-output.ts'
import { failOnChoices, languages } from '../settings/config-shape.ts'
import { isDay } from '../settings/shape.ts'

interface CheckOptions {
  readonly format?: ReportFormat
  readonly output?: string
  readonly failOn?: FailOn
  readonly lang?: Language
  readonly baseline?: string
  readonly rulesOf?: string
  readonly config?: string
  readonly timing?: true
}

type FailOn = Severity | 'never'

/** mingxiao check FILE…: read, judge, say what is wrong. */
export function checkCommand(): Command {
  return new Command('check')
    .description('核对自评材料，列出发现的问题')
    .argument('<文件...>', 'docx、doc、xlsx 或文本文件')
    .addOption(
      new Option('--format <格式>', '输出格式')
        .choices(reportFormats)
        .default(undefined, '按 -o 的扩展名，否则为 text'),
    )
    .addOption(new Option('-o, --output <文件>', '把结果写入文件'))
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
    .addHelpText('after', examples)
    .action(runCheck)
}

const examples = `
例子：
  mingxiao check 材料.docx                            在屏幕上列出问题
  mingxiao check 材料.docx -o 结果.html               写成网页，问题标在表格的格子上
  mingxiao check 材料.docx -o 基准.json               留作以后比较
  mingxiao check 材料.docx --baseline 基准.json       改过之后，只看新的问题

材料旁边的 材料.docx.waivers.yaml 是豁免文件，见 docs/guides/waivers.md；设置见 docs/guides/settings.md。`

async function runCheck(files: readonly string[], options: CheckOptions): Promise<void> {
  const baseline = options.baseline === undefined ? null : readBaseline(options.baseline)
  const checks: FileCheck[] = []
  for (const file of files) {
    checks.push(
      await checkFile(file, {
        baseline,
        today: today(),
        ...(options.config === undefined ? {} : { config: options.config }),
        ...(options.rulesOf === undefined ? {} : { lawDay: options.rulesOf }),
        ...(options.timing ? { clock: process.hrtime.bigint } : {}),
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

/** The day on this machine, as waivers have it. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => `${part}`.padStart(2, '0')).join('-')
}

function readDay(found: string): string {
  if (isDay(found)) return found
  throw new InvalidArgumentError('请写成 2024-05-13 的样子。')
}

/** What cannot be done weighs more than what was found, and that more than nothing. */
function exitCodeFor({ checked, config }: FileCheck, asked: FailOn | undefined): number {
  if (!isChecked(checked) || checked.package === null) return exitCodes.cannotRun
  const failOn = asked ?? config?.config.failOn ?? 'error'
  if (failOn === 'never') return exitCodes.clean
  const gravest = severities.slice(0, severities.indexOf(failOn) + 1)
  return gravest.some((severity) => checked.summary[severity] > 0) ? exitCodes.findings : exitCodes.clean
}
