import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Rule } from '@mingxiao/audit'
import { readRuleDocument } from '@mingxiao/audit/testing'
import type { Problem } from '../source/problem.ts'
import { findRuleFiles, type RuleFiles } from './find-rule-files.ts'
import { judgeCodes } from './judge-codes.ts'
import { judgeRule } from './judge-rule.ts'

const index = 'packages/audit/src/rules/index.ts'

/**
 * A rule is three files and a line in the index, and all say the same. `year` is the one whose law must hold. The
 * examples of the documents are run by the tests of the rules.
 */
export async function checkRules(root: string, year: number): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const rules: Rule[] = []
  for (const files of findRuleFiles(root)) {
    const rule = files.extensions.includes('.ts') ? await load<{ default?: Rule }>(root, `${files.stem}.ts`) : {}
    problems.push(...missingFiles(files, rule.default !== undefined))
    if (rule.default === undefined) continue
    rules.push(rule.default)
    problems.push(...ruleProblems(root, files, rule.default, year))
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

function ruleProblems(root: string, files: RuleFiles, rule: Rule, year: number): readonly Problem[] {
  const said = judgeRule(rule, files, year).map((message) => ({ file: `${files.stem}.ts`, line: 1, message }))
  if (!files.extensions.includes('.md')) return said
  return [...said, ...documentProblems(root, `${files.stem}.md`)]
}

function documentProblems(root: string, file: string): readonly Problem[] {
  try {
    readRuleDocument(readFileSync(join(root, file), 'utf8'))
    return []
  } catch (error) {
    return [{ file, line: 1, message: `is no document of a rule: ${error instanceof Error ? error.message : error}.` }]
  }
}
