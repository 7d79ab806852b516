import { useState } from 'react'
import { flushSync } from 'react-dom'
import type { DeskSide } from './desk-sides.tsx'
import type { PanelTab } from './panel-tabs.ts'

/** What is in view: a tab of the panel, and on a narrow screen either it or the paper. */
export function useDeskSides() {
  const [tab, setTab] = useState<PanelTab>('findings')
  const [side, setSide] = useState<DeskSide>('paper')
  const [scoreAsked, setScoreAsked] = useState(0)
  return {
    tab,
    side,
    /** Counts how often the way to the scores was asked for. */
    scoreAsked,
    setSide,
    showTab: (name: PanelTab) => {
      setTab(name)
      setSide('panel')
    },
    askScores: () => {
      setTab('scores')
      setSide('panel')
      setScoreAsked((count) => count + 1)
    },
    /** A cell can only be gone to where it is on the screen. */
    onPaper: (go: () => void) => {
      flushSync(() => setSide('paper'))
      go()
    },
    /** From one finding to another: they stand in the panel, their cells on the paper. */
    onFindings: (go: () => void) => {
      flushSync(() => {
        setTab('findings')
        setSide('paper')
      })
      go()
    },
  }
}
