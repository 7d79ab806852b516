import { Tag } from 'antd'
import { rulesTexts } from './rules-texts.ts'

/** How grave a rule is, or that it is off. */
export function SeverityTag({ severity }: { readonly severity: 'off' | keyof typeof colours }) {
  if (severity === 'off') return <Tag className="rule-off">{rulesTexts.off}</Tag>
  return <Tag color={colours[severity]}>{rulesTexts.severities[severity]}</Tag>
}

const colours = { error: 'error', warning: 'warning', info: 'processing' } as const
