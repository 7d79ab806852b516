import type { Rule } from '@mingxiao/audit'
import { fillMessage, runRules } from '@mingxiao/audit'
import { packageOfExample, readRuleDocument } from '@mingxiao/audit/testing'
import { articleOf } from '@mingxiao/law'
import { parse } from 'yaml'

/** A rule's page of the rule book: what its code states, what its document says, and what the wrong example is told. */
export function rulePage(rule: Rule, markdown: string): string {
  const { sections, wrong } = readRuleDocument(markdown)
  const body = [...sections].map(([heading, text]) => {
    const more = heading === '依据' ? articles(rule) : heading === '错例' ? findings(rule, wrong) : ''
    return `## ${heading}\n\n${text}\n${more}`
  })
  return `${head(rule)}\n${body.join('\n')}`
}

/** How severities read in the book. */
export const severityNames = { error: '错误', warning: '警告', info: '提示' } as const

function head({ code, id, severity, title }: Rule): string {
  return [
    '---',
    `title: ${JSON.stringify(`${code} ${title.zh}`)}`,
    `description: ${JSON.stringify(title.en)}`,
    '---',
    '',
    `# ${code} ${title.zh}`,
    '',
    `${title.en} · **${severityNames[severity]}** · \`${id}\``,
    '',
  ].join('\n')
}

function articles({ cites }: Rule): string {
  const rows = cites.map((id) => {
    const { regulation, label, gist, verified } = articleOf(id)
    return `| ${regulation.title} | ${label} | ${gist} | ${verified ? '是' : '否'} |`
  })
  return ['', '| 依据 | 条款 | 要点 | 已核对原文 |', '| --- | --- | --- | --- |', ...rows, ''].join('\n')
}

/** The findings of the wrong example, word for word. */
function findings(rule: Rule, example: string): string {
  const pack = packageOfExample(parse(example))
  const told = runRules(pack, [rule]).map((finding) => {
    const message = rule.messages[finding.message]
    if (!message) throw new Error(`rule ${rule.id} has no message “${finding.message}”`)
    return `> 附件${finding.place.attachment} ${finding.place.label}：${fillMessage(message.zh, finding.data)}`
  })
  return ['', '程序会说：', '', told.join('\n>\n'), ''].join('\n')
}
