import type { Language } from '@mingxiao/audit'
import { evaluationsOf, scoreEvaluation } from '@mingxiao/core'
import { Command, Option } from 'commander'
import { scoreAsJson } from '../output/score-as-json.ts'
import { scoreAsText } from '../output/score-as-text.ts'
import { readInputPackage } from '../read-input.ts'
import { acceptedFiles } from './accepted-files.ts'
import { languageOption } from './options.ts'

interface ScoreOptions {
  readonly format: 'text' | 'json'
  readonly lang: Language
}

/** mingxiao score FILE: every score recomputed with its steps, beside the printed one. */
export function scoreCommand(): Command {
  return new Command('score')
    .description('重新计算得分，列出每一步，与自评得分对照')
    .argument('<file>', acceptedFiles)
    .addOption(new Option('--format <format>', '输出格式').choices(['text', 'json']).default('text'))
    .addOption(languageOption())
    .action(async (file: string, { format, lang }: ScoreOptions) => {
      const { package: pack } = await readInputPackage(file)
      const scores = evaluationsOf(pack).map((evaluation) => scoreEvaluation(evaluation, pack))
      process.stdout.write(format === 'json' ? scoreAsJson(file, scores, lang) : scoreAsText(scores, lang))
    })
}
