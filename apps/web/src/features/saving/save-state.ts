/**
 * Whether what was typed is kept. unsaved: not yet; failed: the browser keeps nothing; offline: kept in the browser until the
 * server answers again; refused: the server does not take it; conflict: others changed the same cells.
 */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number; readonly where: 'browser' | 'server' }
  | { readonly kind: 'unsaved' | 'failed' | 'offline' | 'conflict' | 'reading' }
  | { readonly kind: 'refused'; readonly reason: string }
