import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '@mingxiao/audit'
import type { Problem } from '../source/problem.ts'
import type { Bench } from './bench.ts'
import { findRuleFiles, type RuleFiles } from './find-rule-files.ts'
import { judgeCodes } from './judge-codes.ts'
import { judgeDocument } from './judge-document.ts'
import { judgeExamples } from './judge-examples.ts'
import { judgeRule } from './judge-rule.ts'
import { readDocument } from './read-document.ts'

const index = 'packages/audit/src/rules/index.ts'

/** A rule is three files and a line in the index, and all say the same. */
export async function checkRules(root: string, bench: Bench): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const rules: Rule[] = []
  for (const files of findRuleFiles(root)) {
    const rule = files.extensions.includes('.ts') ? await load<{ default?: Rule }>(root, `${files.stem}.ts`) : {}
    problems.push(...missingFiles(files, rule.default !== undefined))
    if (rule.default === undefined) continue
    rules.push(rule.default)
    problems.push(...ruleProblems(root, files, rule.default, bench))
  }
  const { rules: listed } = await load<{ rules: readonly Rule[] }>(root, index)
  return [...problems, ...judgeCodes(listed, rules).map((message) => ({ file: index, line: 1, message }))]
}

function load<T>(root: string, path: string): Promise<T> {
  return import(pathToFileURL(join(root, path)).href)
}

/** A file without a default export helps the rules of its group and needs no document. */
function missingFiles({ stem, extensions }: RuleFiles, isRule: boolean): readonly Problem[] {
  const wanted = isRule || extensions.includes('.md') ? ['.ts', '.test.ts', '.md'] : ['.ts']
  return wanted
    .filter((extension) => !extensions.includes(extension))
    .map((extension) => ({
      file: `${stem}${extension}`,
      line: 1,
      message: 'is missing: a rule is .ts, .test.ts and .md.',
    }))
}

function ruleProblems(root: string, files: RuleFiles, rule: Rule, bench: Bench): readonly Problem[] {
  const said = judgeRule(rule, files, bench.year).map((message) => ({ file: `${files.stem}.ts`, line: 1, message }))
  if (!files.extensions.includes('.md')) return said
  const file = `${files.stem}.md`
  const sections = readDocument(readFileSync(join(root, file), 'utf8'))
  const faults = judgeExamples(sections, (yaml) => bench.runExample(rule, yaml))
  return [
    ...said,
    ...judgeDocument(sections).map((message) => ({ file, line: 1, message })),
    ...faults.map(({ line, message }) => ({ file, line, message })),
  ]
}
