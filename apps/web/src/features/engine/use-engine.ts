import { createContext, useContext } from 'react'
import type { Engine } from './engine.ts'

export const EngineContext = createContext<Engine | null>(null)

export function useEngine(): Engine {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('no engine was started')
  return engine
}
