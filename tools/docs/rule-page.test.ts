import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '@mingxiao/audit'
import { describe, expect, it } from 'vitest'
import { root } from '../start/root.js'
import { ruleIndex } from './rule-index.ts'
import { rulePage } from './rule-page.ts'

function pageOf(code: string): string {
  const rule = rules.find((one) => one.code === code)
  if (!rule) throw new Error(`no rule ${code}`)
  return rulePage(rule, readFileSync(join(root, 'packages/audit/src/rules', rule.group, `${rule.id}.md`), 'utf8'))
}

describe('the rule book', () => {
  it('prints title, severity and articles from the code, the rest from the document', () => {
    const page = pageOf('A03')
    expect(page).toContain('# A03 ')
    expect(page).toContain('**错误** · `project-rows-add-up`')
    expect(page.match(/^## .+$/gm)).toEqual(['## 查什么', '## 依据', '## 错例', '## 对例', '## 怎么改', '## 不适用'])
    expect(page).toMatch(
      /\| 依据 \| 条款 \| 要点 \| 已核对原文 \|\n\| --- \| --- \| --- \| --- \|\n\| .+ \| .+ \| .+ \| [是否] \|/,
    )
  })

  it('says what the wrong example is told, word for word', () => {
    expect(pageOf('A03')).toContain(
      '> 附件1 项目支出·2024年决算数：“项目支出·2024年决算数”填的是97.20，各项目相加为96.20，相差1.00。请核对是合计填错，还是有项目漏填、填错。',
    )
  })

  it('has a page for every rule, and lists each once', () => {
    for (const { code } of rules) expect(pageOf(code)).toContain(`# ${code} `)
    const listed = ruleIndex(rules).match(/^\| \[[A-Z]\d\d\]/gm) ?? []
    expect(listed.length).toBe(rules.length)
  })
})
