import { spawn } from 'node:child_process'
import { root } from '../start/root.js'
import type { Outcome } from './step.ts'

/** Runs a JavaScript or TypeScript file with this Node and keeps what it prints. */
export function runNode(file: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const printed: Buffer[] = []
    child.stdout.on('data', (chunk) => printed.push(chunk))
    child.stderr.on('data', (chunk) => printed.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      const passed = code === 0
      resolve({ passed, output: passed ? '' : Buffer.concat(printed).toString().trimEnd() })
    })
  })
}

/** Likewise, printing at once. */
export function runNodeAloud(file: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', (code) => resolve({ passed: code === 0, output: '' }))
  })
}
