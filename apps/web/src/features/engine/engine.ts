import type { EngineCalls, EngineReply, EngineRequest } from './engine-protocol.ts'

/** Asks the worker; rejects with EngineRefusal where what was asked cannot be done. */
export interface Engine {
  call<N extends keyof EngineCalls>(name: N, input: EngineCalls[N]['input']): Promise<EngineCalls[N]['answer']>
}

/** The message is for the user. */
export class EngineRefusal extends Error {}

export function startEngine(): Engine {
  const worker = new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(reason: Error): void }>()
  let last = 0
  worker.onmessage = ({ data: { id, answer, refusal, fault } }: MessageEvent<EngineReply>) => {
    const asked = waiting.get(id)
    waiting.delete(id)
    if (refusal !== undefined) asked?.reject(new EngineRefusal(refusal))
    else if (fault !== undefined) asked?.reject(new Error(fault))
    else asked?.resolve(answer)
  }
  return {
    call(name, input) {
      const id = ++last
      worker.postMessage({ id, name, input } as EngineRequest)
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (answer: unknown) => void, reject })
      })
    },
  }
}
