import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
import { peakMemory } from './peak-memory.ts'

/*
 * Loaded into a process before its own script: tells the process's peak of memory on the fourth stream when it ends. Threads
 * load it too and leave the telling to the process.
 */
if (isMainThread) process.on('exit', () => writeSync(3, `${peakMemory()}`))
