import { printFindings } from './launch/print-findings.ts'
import { startServer } from './launch/start-server.ts'
import { root } from './start/root.js'

/** npm start: what is wrong with the sample package, then the server with a sample county and the web application. */
printFindings(root)
await startServer(root)
