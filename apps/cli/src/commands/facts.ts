import type { Language } from '@mingxiao/audit'
import { Command, Option } from 'commander'
import { factsAsJson } from '../output/facts-as-json.ts'
import { factsAsText } from '../output/facts-as-text.ts'
import { readInputPackage } from '../read-input.ts'
import { acceptedFiles } from './accepted-files.ts'
import { languageOption } from './options.ts'

interface FactsOptions {
  readonly format: 'text' | 'json'
  readonly lang: Language
}

/** mingxiao facts FILE: every figure of the package with all its places, contradictions first. */
export function factsCommand(): Command {
  return new Command('facts')
    .description('列出材料中的每个数和它出现的各处，互相矛盾的在前')
    .argument('<file>', acceptedFiles)
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action(async (file: string, { format, lang }: FactsOptions) => {
      const { package: pack } = await readInputPackage(file)
      process.stdout.write(format === 'json' ? factsAsJson(file, pack, lang) : factsAsText(pack, lang))
    })
}
