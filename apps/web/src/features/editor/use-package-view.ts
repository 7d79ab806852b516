import type { RuleChoice } from '@mingxiao/audit'
import { startTransition, useEffect, useId, useRef, useState } from 'react'
import { language } from '../../ui/in-language.ts'
import type { Editor } from '../editing/create-editor.ts'
import { heldPackage } from '../editing/editor-state.ts'
import { EngineRefusal } from '../engine/engine.ts'
import type { PackageView } from '../engine/package-view.ts'
import { ReceivedView } from '../engine/shared-views.ts'
import { useEngine } from '../engine/use-engine.ts'
import { editorTexts } from './editor-texts.ts'

export interface PackageViewState {
  /** The last that could be made; null before the first. */
  readonly view: PackageView | null
  /** Why the newest state cannot be printed, for the user. */
  readonly refusal: string | null
}

/**
 * The package computed and judged anew after each change; while one is under way only the newest waits. `evidence` are the cells
 * that files stand behind, `choice` is how the region wants to be judged.
 */
export function usePackageView(
  editor: Editor,
  evidence: readonly string[] | null,
  choice: RuleChoice | null = null,
): PackageViewState {
  const engine = useEngine()
  const page = useId()
  const [state, setState] = useState<PackageViewState>({ view: null, refusal: null })
  const around = useRef({ evidence, choice })
  const again = useRef<() => void>(null)
  useEffect(() => {
    let viewed: ReadonlyMap<string, string> | null = null
    let isBusy = false
    let isGone = false
    const received = new ReceivedView()
    const view = async () => {
      const now = editor.state()
      if (isBusy || isGone || now.cells === viewed) return
      isBusy = true
      viewed = now.cells
      try {
        const asked = { ...heldPackage(now), ...around.current, language, page, has: received.number }
        const made = received.receive(await engine.call('view', asked))
        startTransition(() => setState({ view: made, refusal: null }))
      } catch (error) {
        const said = error instanceof EngineRefusal ? error.message : editorTexts.fault(String(error))
        setState((before) => ({ ...before, refusal: said }))
      } finally {
        isBusy = false
      }
      await view()
    }
    const unsubscribe = editor.subscribe(() => void view())
    void view()
    again.current = () => {
      viewed = null
      void view()
    }
    return () => {
      isGone = true
      unsubscribe()
    }
  }, [engine, editor, page])
  useEffect(() => {
    if (around.current.evidence === evidence && around.current.choice === choice) return
    around.current = { evidence, choice }
    again.current?.()
  }, [evidence, choice])
  return state
}
