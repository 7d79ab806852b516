import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeTree } from '../testing/write-tree.ts'

const module = new URL('./run-under-node.js', import.meta.url).href

/** Starts a TypeScript file as the start script does, from a process of its own. */
function start(text: string, ...args: readonly string[]) {
  const file = join(writeTree({ 'file.ts': text }), 'file.ts')
  const command = JSON.stringify([file, ...args])
  const child = spawn(process.execPath, ['-e', `import('${module}').then((it) => it.runUnderNode(${command}))`])
  let printed = ''
  child.stdout.on('data', (chunk) => {
    printed += chunk
  })
  return { child, ended: once(child, 'close'), printed: () => printed }
}

test('arguments go in; output and exit code come out', async () => {
  const run = start(
    'console.log(JSON.stringify(process.argv.slice(2)) as string); process.exitCode = 3',
    '--json',
    '文件.docx',
  )
  expect(await run.ended).toEqual([3, null])
  expect(run.printed()).toBe('["--json","文件.docx"]\n')
})

test('a signal reaches the file, which ends as it wishes', async () => {
  const run = start("process.on('SIGTERM', () => process.exit(5)); setTimeout(() => {}, 20_000); console.log('ready')")
  await once(run.child.stdout, 'data')
  run.child.kill('SIGTERM')
  expect(await run.ended).toEqual([5, null])
})

test('what a signal ended has ended by that signal', async () => {
  const run = start("setTimeout(() => {}, 20_000); console.log('ready')")
  await once(run.child.stdout, 'data')
  run.child.kill('SIGTERM')
  expect(await run.ended).toEqual([null, 'SIGTERM'])
})
