import type { ScopedPackageHead } from '@mingxiao/contract'
import { expect, it } from 'vitest'
import { tasksOf } from './tasks-of.ts'

type May = ScopedPackageHead['may']

function head(id: string, state: ScopedPackageHead['state'], may: Partial<May>, closesAt = '2025-06-01T00:00:00Z') {
  return {
    ...{ id, regionId: 430981, organisationId: id, organisationName: id, year: 2024, edition: 'hunan-2024', state },
    ...{ revision: '1', submission: 1, replacesId: null, createdAt: closesAt, updatedAt: closesAt, openNotes: 0 },
    may: { moves: [], deeds: ['read'] as May['deeds'], ...may },
    openTime: { opensAt: '2025-01-01T00:00:00Z', closesAt, isExtended: false },
  }
}

const offered = (...names: readonly May['moves'][number]['move'][]) => ({
  moves: names.map((move) => ({ move, needsReason: false, hindrance: null })),
})

it('what came back comes first, then by deadline; what waits for others is none of it', () => {
  const { tasks, others } = tasksOf([
    head('late', 'draft', { deeds: ['read', 'edit'], ...offered('submit') }, '2025-07-01T00:00:00Z'),
    head('soon', 'draft', { deeds: ['read', 'edit'], ...offered('submit') }),
    head('back', 'returned', { deeds: ['read', 'edit'], ...offered('submit') }, '2025-08-01T00:00:00Z'),
    head('sent', 'submitted', offered('withdraw-submission')),
    head('to-sign', 'submitted', offered('sign', 'return-in-unit')),
    head('passed', 'approved', offered('publish', 'reopen')),
  ])
  expect(tasks.map(({ head: { id }, asked }) => [id, asked])).toEqual([
    ['back', 'mend'],
    ['soon', 'edit'],
    ['to-sign', 'sign'],
    ['late', 'edit'],
    ['passed', 'publish'],
  ])
  expect(others.map(({ id }) => id)).toEqual(['sent'])
})
