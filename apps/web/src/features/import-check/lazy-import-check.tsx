import { lazy } from 'react'

/** Loaded where a file is read in, and not before. */
export const LazyImportCheck = lazy(async () => ({ default: (await import('./import-check.tsx')).ImportCheck }))
