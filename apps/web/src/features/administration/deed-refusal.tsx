import { Alert } from 'antd'
import type { Deed } from './use-deed.ts'

/** Why something was not done, over what it was about, until somebody has read it. */
export function DeedRefusal({ deed: { refusal, forget } }: { readonly deed: Deed }) {
  if (refusal === null) return null
  return <Alert type="error" title={refusal} className="form-refusal" role="alert" closable onClose={forget} />
}
