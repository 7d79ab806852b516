import { createServer } from 'node:http'
import { argv } from 'node:process'
import pg from 'pg'

/**
 * The least that a server can do to keep something: reads what is sent, commits one row, answers.
 * `node bare-server.ts DATABASE PORT BYTES`, with as many connections to the database as ours has.
 */
const [, , connectionString = '', port = '', bytes = ''] = argv
const pool = new pg.Pool({ connectionString, max: 20 })
const said = 'x'.repeat(Number.parseInt(bytes, 10))
const server = createServer((request, response) => {
  request.resume().once('end', () => {
    pool.query({ name: 'bare', text: 'insert into bare (said) values ($1)', values: [said] }).then(
      () => response.end('{}'),
      () => response.writeHead(500).end(),
    )
  })
})
server.keepAliveTimeout = 60_000
server.listen(Number.parseInt(port, 10), '127.0.0.1')
