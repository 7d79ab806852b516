import { type Finding, isMeant, type Language, rules } from '@mingxiao/audit'
import { fixDocx, fixXlsx } from '@mingxiao/writers'
import { Command, Option } from 'commander'
import { cliError } from '../errors.ts'
import { dayOf } from '../local-time.ts'
import { writeOutput } from '../output/write-output.ts'
import { openTarget } from '../write-back/open-target.ts'
import { writeBackTexts } from '../write-back/write-back-texts.ts'
import { languageOption } from './options.ts'

interface FixOptions {
  readonly output: string
  readonly only?: readonly string[]
  readonly lang: Language
}

/** mingxiao fix FILE -o OUT: the file with the fixes made that are beyond doubt. */
export function fixCommand(): Command {
  return new Command('fix')
    .description('把有把握的改法直接改好，存为新文件')
    .argument('<文件>', 'docx 或 xlsx 文件')
    .addOption(new Option('-o, --output <文件>', '写入的新文件，不能是原文件').makeOptionMandatory())
    .addOption(new Option('--only <规则...>', '只改这些规则发现的问题，如 A03 H10'))
    .addOption(languageOption())
    .addHelpText('after', examples)
    .action(fix)
}

const examples = `
例子：
  mingxiao fix 材料.docx -o 材料-改.docx                    改好所有有把握的
  mingxiao fix 材料.docx -o 材料-改.docx --only A03 H10     只改合计和日期`

async function fix(file: string, { output, only, lang }: FixOptions): Promise<void> {
  const wanted = only?.map(ruleNamed)
  const { bytes, format, findings } = await openTarget(file, output, dayOf(new Date()))
  const asked = findings.filter(({ rule }) => wanted === undefined || wanted.includes(rule.id))
  const write = format === 'docx' ? fixDocx : fixXlsx
  const { bytes: written, changes, fixed, left } = write(bytes, asked)
  writeOutput(written, output)
  const say = writeBackTexts[lang]
  const open = asked.length - fixed.length - left.length
  const lines = [
    say.fixed(output, changes, fixed.length),
    ...(left.length > 0 ? [say.left(left.length, namesOf(left))] : []),
    ...(open > 0 ? [say.open(open)] : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function ruleNamed(name: string): string {
  const rule = rules.find((known) => isMeant(known, { rule: name }))
  if (!rule) throw cliError('rule-not-found', name)
  return rule.id
}

function namesOf(findings: readonly Finding[]): string {
  return findings.map(({ rule, place }) => `${rule.code} ${place.label}`).join('、')
}
