import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The findings of the sample package, as the command line prints them. */
export function printFindings(root: string): void {
  const args = ['check', join('samples', 'yuanjiang-2024.docx'), '--fail-on', 'never']
  const { status, error } = spawnSync(process.execPath, [join(root, 'apps/cli/src/main.ts'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (error ?? status !== 0) throw new Error(`the sample could not be checked: ${error?.message ?? `status ${status}`}`)
}
