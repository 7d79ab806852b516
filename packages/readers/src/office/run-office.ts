import { type ChildProcess, spawn } from 'node:child_process'

/** How a run of the program ended. */
export type OfficeEnd = 'done' | 'failed' | 'too slow'

/** Runs the program with a time limit; whatever it has started ends with it. */
export function runOffice(program: string, args: readonly string[], milliseconds: number): Promise<OfficeEnd> {
  return new Promise((resolve) => {
    // A group of its own: the program starts others, and a signal to it alone would leave them running.
    const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32', windowsHide: true })
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      endGroup(child)
    }, milliseconds)
    child.on('error', () => {
      clearTimeout(timer)
      resolve('failed')
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve(isLate ? 'too slow' : code === 0 ? 'done' : 'failed')
    })
  })
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // It may have ended by itself in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
