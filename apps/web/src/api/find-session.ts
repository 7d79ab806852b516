import type { Me } from '@mingxiao/contract'

/** nobody: a server that knows nobody here yet. none: only a server of files. */
export type Session =
  | { readonly kind: 'somebody'; readonly me: Me }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'none' }

/** Who is signed in, if there is a server at all. */
export async function findSession(): Promise<Session> {
  const response = await fetch('/api/session').catch(() => null)
  if (!response || !/json/.test(response.headers.get('content-type') ?? '')) return { kind: 'none' }
  if (response.ok) return { kind: 'somebody', me: (await response.json()) as Me }
  return response.status === 401 ? { kind: 'nobody' } : { kind: 'none' }
}
