import type { Language } from '@mingxiao/audit'

export const progressModes = ['auto', 'plain', 'none'] as const

export type ProgressMode = (typeof progressModes)[number]

/** How far a batch has come, on the error output: the result may go through a pipe. */
export interface Progress {
  tick(): void
  end(): void
}

export interface ProgressOptions {
  readonly total: number
  readonly mode: ProgressMode
  readonly language: Language
  readonly stream: { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown }
  /** Milliseconds. */
  readonly clock: () => number
}

/** auto draws a bar on a terminal and says nothing elsewhere; plain writes a line for every tenth of the work. */
export function startProgress({ total, mode, language, stream, clock }: ProgressOptions): Progress {
  const start = clock()
  let done = 0
  let drawn = start
  const state = () => ({ done, total, elapsed: clock() - start })
  if (mode === 'plain') {
    return {
      tick() {
        done += 1
        if (done === total || tenthsOf(done, total) > tenthsOf(done - 1, total)) {
          stream.write(`${lineOf(state(), language)}\n`)
        }
      },
      end: () => undefined,
    }
  }
  if (mode === 'none' || !stream.isTTY) return { tick: () => undefined, end: () => undefined }
  return {
    tick() {
      done += 1
      if (done < total && clock() - drawn < redrawAfter) return
      drawn = clock()
      stream.write(`\r\x1b[K${barOf(done, total)} ${lineOf(state(), language)}`)
    },
    end: () => stream.write('\r\x1b[K'),
  }
}

const redrawAfter = 100

interface State {
  readonly done: number
  readonly total: number
  readonly elapsed: number
}

function lineOf({ done, total, elapsed }: State, language: Language): string {
  const seconds = elapsed / 1000
  const rate = done / Math.max(seconds, 0.001)
  return words[language](`${done}/${total}`, tenths(rate), timeText((total - done) / rate))
}

const words: Readonly<Record<Language, (count: string, rate: string, left: string) => string>> = {
  zh: (count, rate, left) => `${count}  每秒${rate}份  剩余${left}`,
  en: (count, rate, left) => `${count}  ${rate} files/s  ${left} left`,
}

function tenthsOf(done: number, total: number): number {
  return Math.floor((done * 10) / total)
}

function barOf(done: number, total: number): string {
  const filled = Math.floor((done * barWidth) / total)
  return `[${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}]`
}

const barWidth = 24

function tenths(rate: number): string {
  const rounded = Math.round(rate * 10)
  return `${Math.floor(rounded / 10)}.${rounded % 10}`
}

/** Minutes and seconds. */
function timeText(seconds: number): string {
  const whole = Math.ceil(seconds)
  return `${Math.floor(whole / 60)}:${`${whole % 60}`.padStart(2, '0')}`
}
