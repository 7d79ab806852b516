import { type Language, rules } from '@mingxiao/audit'
import { severityName } from '@mingxiao/writers'
import { Command, Option } from 'commander'
import { citation } from '../output/citation.ts'
import { paint } from '../output/paint.ts'
import { languageOption } from './options.ts'

interface RulesOptions {
  readonly format: 'text' | 'json'
  readonly lang: Language
}

/** mingxiao rules: every rule with its weight and title. */
export function rulesCommand(): Command {
  return new Command('rules')
    .description('列出全部核对规则')
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action(({ format, lang }: RulesOptions) => {
      process.stdout.write(format === 'json' ? asJson() : asText(lang))
    })
}

function asText(lang: Language): string {
  const lines = rules.map(
    ({ code, severity, title, id }) =>
      `${code}  ${paint(severity, severityName(severity, lang))}  ${title[lang]}  ${paint('faint', id)}`,
  )
  return `${lines.join('\n')}\n`
}

function asJson(): string {
  const listed = rules.map(({ code, id, group, severity, title, cites }) => {
    return { code, id, group, severity, title, cites: cites.map(citation) }
  })
  return `${JSON.stringify(listed, null, 2)}\n`
}
