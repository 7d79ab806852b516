import type { PackageContent } from '@mingxiao/contract'
import { type ReactNode, useCallback } from 'react'
import type { PackageKey } from '../../api/export-address.ts'
import type { FindingView } from '../engine/finding-view.ts'
import { WaiverFoot } from './waiver-foot.tsx'

/** What stands below a finding: the same as long as nothing about waivers changes, so that the margin is left alone. */
export function useWaiverFoot(
  packageKey: PackageKey,
  content: PackageContent,
  onAsked: () => void,
): (finding: FindingView) => ReactNode {
  const { waivers } = content
  const { findings } = content.judged
  const canAsk = content.head.may.deeds.includes('ask-waiver')
  return useCallback(
    ({ fingerprint }) => (
      <WaiverFoot
        packageKey={packageKey}
        fingerprint={fingerprint}
        waiver={waivers.find((one) => one.fingerprint === fingerprint)}
        judged={findings.find((one) => one.fingerprint === fingerprint)}
        canAsk={canAsk}
        onAsked={onAsked}
      />
    ),
    [packageKey, waivers, findings, canAsk, onAsked],
  )
}
