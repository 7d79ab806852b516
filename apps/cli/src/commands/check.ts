import { type Finding, type Language, rules, runRules, type Severity, summarise } from '@mingxiao/audit'
import { AppError } from '@mingxiao/core'
import { Command, Option } from 'commander'
import { exitCodes } from '../exit-codes.ts'
import { type CheckedFile, isChecked } from '../output/checked-file.ts'
import { reportAsJson } from '../output/report-as-json.ts'
import { reportAsText } from '../output/report-as-text.ts'
import { readInput } from '../read-input.ts'
import { languageOption } from './options.ts'

interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly failOn: Severity | 'never'
  readonly lang: Language
}

/** mingxiao check FILE…: read, judge, say what is wrong. */
export function checkCommand(): Command {
  return new Command('check')
    .description('核对自评材料，列出发现的问题')
    .argument('<file...>', 'docx、doc、xlsx 或文本文件')
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .addOption(
      new Option('--fail-on <severity>', '达到此级别即以 1 退出')
        .choices(['error', 'warning', 'info', 'never'])
        .default('error'),
    )
    .addOption(languageOption())
    .action(runCheck)
}

async function runCheck(files: readonly string[], { format, failOn, lang }: CheckOptions): Promise<void> {
  const checked: CheckedFile[] = []
  for (const file of files) checked.push(await checkFile(file))
  process.stdout.write(format === 'json' ? reportAsJson(checked, lang) : reportAsText(checked, lang))
  process.exitCode = exitCodeFor(checked, failOn)
}

/** One unreadable file does not keep the others from being judged. */
async function checkFile(file: string): Promise<CheckedFile> {
  try {
    const input = await readInput(file)
    const findings = input.package ? runRules(input.package, rules) : []
    return { ...input, findings, summary: summarise(findings) }
  } catch (error) {
    if (error instanceof AppError) return { file, error }
    throw error
  }
}

const weights: readonly Severity[] = ['info', 'warning', 'error']

function exitCodeFor(checked: readonly CheckedFile[], failOn: CheckOptions['failOn']): number {
  if (checked.some((file) => !isChecked(file) || file.package === null)) return exitCodes.cannotRun
  if (failOn === 'never') return exitCodes.clean
  const fails = ({ severity }: Finding) => weights.indexOf(severity) >= weights.indexOf(failOn)
  return checked.some((file) => isChecked(file) && file.findings.some(fails)) ? exitCodes.findings : exitCodes.clean
}
