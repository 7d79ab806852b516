#!/usr/bin/env node
import { runUnderNode } from '../../../tools/start/run-under-node.js'

await runUnderNode(['apps/cli/src/main.ts', ...process.argv.slice(2)], { cwd: process.cwd() })
