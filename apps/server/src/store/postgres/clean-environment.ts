import { join } from 'node:path'

/** Nothing of ours reaches the server: PG* variables would change what it does. */
export function cleanEnvironment(binaries: string): Record<string, string> {
  return { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC', LD_LIBRARY_PATH: join(binaries, 'lib') }
}
