import { runUnderNode } from './start/run-under-node.js'
import { commandOf } from './start/tasks.js'

const [task = 'start', ...args] = process.argv.slice(2)
await runUnderNode(commandOf(task, args))
