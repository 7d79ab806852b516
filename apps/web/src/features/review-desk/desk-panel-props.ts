import type { Me, PackageContent } from '@mingxiao/contract'
import type { PackageKey } from '../../api/export-address.ts'
import type { PanelTab } from './panel-tabs.ts'
import type { PendingNote } from './pending-notes.ts'
import type { ReviewFinding } from './server-findings.ts'

/** What the panel and each of its tabs are given. */
export interface DeskPanelProps {
  readonly packageKey: PackageKey
  readonly content: PackageContent
  readonly me: Me
  readonly tab: PanelTab
  readonly findings: readonly ReviewFinding[]
  /** Fingerprint of the finding that is looked at. */
  readonly active: string | null
  /** The cell that is looked at; '' where none is. */
  readonly cell: string
  readonly pending: readonly PendingNote[]
  /** Counts how often the way to the scores was asked for. */
  readonly scoreAsked: number
  readonly nameOf: (address: string) => string
  readonly onTab: (tab: PanelTab) => void
  readonly onGo: (finding: ReviewFinding) => void
  readonly onShow: (address: string) => void
  readonly onWaiver: (finding: ReviewFinding, accepted: boolean) => void
  readonly onRemovePending: (address: string) => void
}
