import { describe, expect, it } from 'vitest'
import { readRuleDocument } from './rule-document.ts'

const document = `## 查什么

合计。

## 依据

通知要求。

## 错例

少一元。

\`\`\`yaml
附件1: { 编制数: '1' }
\`\`\`

## 对例

正好。

\`\`\`yaml
{}
\`\`\`

## 怎么改

重算。

## 不适用

没有。
`

describe('readRuleDocument', () => {
  it('reads the parts and the yaml of both examples', () => {
    const { sections, wrong, right } = readRuleDocument(document)
    expect([...sections.keys()]).toEqual(['查什么', '依据', '错例', '对例', '怎么改', '不适用'])
    expect(sections.get('怎么改')).toBe('重算。')
    expect(wrong).toBe("附件1: { 编制数: '1' }\n")
    expect(right).toBe('{}\n')
  })

  it.each([
    [
      'a title before the parts',
      `# 合计\n\n${document}`,
      'the headings must be 查什么、依据、错例、对例、怎么改、不适用, not # 合计、查什么',
    ],
    ['a part in another place', document.replace('## 依据', '## 出处'), 'not 查什么、出处、错例'],
    ['an empty part', document.replace('重算。', ''), 'nothing stands under 怎么改'],
    ['no example', document.replace(/```yaml\n附件1[^`]*```/, ''), '错例 must hold one yaml block, not 0'],
    [
      'two examples',
      document.replace('重算。', '').replace('## 怎么改', '```yaml\n{}\n```\n\n## 怎么改\n\n改'),
      '对例 must hold one yaml block, not 2',
    ],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => readRuleDocument(markdown)).toThrow(message)
  })
})
