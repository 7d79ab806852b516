import { argv, stdout } from 'node:process'
import { startPostgres } from '../store/postgres/start-postgres.ts'

/** A server that starts a PostgreSQL on the directory it is given, says where, and is then killed by a test. */
const { url } = await startPostgres(argv[2] ?? '')
stdout.write(url)
