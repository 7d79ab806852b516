import { Badge } from '../administration/badge.tsx'
import { rulesTexts } from './rules-texts.ts'

/** How grave a rule is, or that it is off. */
export function SeverityTag({ severity }: { readonly severity: 'off' | keyof typeof rulesTexts.severities }) {
  if (severity === 'off') return <Badge kind="quiet">{rulesTexts.off}</Badge>
  return <Badge kind={severity}>{rulesTexts.severities[severity]}</Badge>
}
