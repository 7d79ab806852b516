import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@mingxiao/audit'
import { groupNames, ruleIndex } from './rule-index.ts'
import { rulePage } from './rule-page.ts'

/** Writes docs/rules/ anew: an index, a page for every rule, and the menu that the site shows beside them. */
export function writeRuleBook(root: string): void {
  const folder = join(root, 'docs/rules')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'index.md'), ruleIndex(rules))
  for (const rule of rules) {
    const source = join(root, 'packages/audit/src/rules', rule.group, `${rule.id}.md`)
    writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule, readFileSync(source, 'utf8')))
  }
  writeFileSync(join(folder, 'menu.json'), `${JSON.stringify(menu(), null, 2)}\n`)
}

function menu() {
  return [...Map.groupBy(rules, ({ group }) => group)].map(([group, members]) => ({
    text: groupNames[group],
    collapsed: true,
    items: members.map(({ code, id, title }) => ({ text: `${code} ${title.zh}`, link: `/rules/${id}` })),
  }))
}
