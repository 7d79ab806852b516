import { runUnderNode } from './start/run-under-node.js'
import { taskCommand } from './start/task-command.js'

const [task = 'start', ...args] = process.argv.slice(2)
await runUnderNode(taskCommand(task, args))
