import { type Language, type Rule, rules } from '@mingxiao/audit'
import { articleOf } from '@mingxiao/law'
import { citesText, severityName } from '@mingxiao/writers'
import { Command } from 'commander'
import { cliError } from '../errors.ts'
import { paint } from '../output/paint.ts'
import { texts } from '../output/texts.ts'
import { languageOption } from './options.ts'
import { readRuleDocument } from './read-rule-document.ts'

/** mingxiao explain CODE: what a rule checks, on which article, with examples. */
export function explainCommand(): Command {
  return new Command('explain')
    .description('说明一条规则：查什么、依据、例子、怎么改')
    .argument('<code>', '规则编号或名称，如 A03 或 project-rows-add-up')
    .addOption(languageOption())
    .action((wanted: string, { lang }: { lang: Language }) => {
      const rule = rules.find(({ code, id }) => code === wanted.toUpperCase() || id === wanted)
      if (!rule) throw cliError('rule-not-found', wanted)
      process.stdout.write(explain(rule, lang))
    })
}

function explain(rule: Rule, lang: Language): string {
  const say = texts[lang]
  const cites = rule.cites.map((id) => `  ${citesText([id], lang)}  ${paint('faint', articleOf(id).gist)}`)
  const head = `${paint('bold', `${rule.code} ${rule.title[lang]}`)}  ${paint(rule.severity, severityName(rule.severity, lang))}  ${paint('faint', rule.id)}`
  return `${[head, '', say.basis, ...cites, '', readRuleDocument(rule)].join('\n')}\n`
}
