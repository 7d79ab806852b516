import { expect, it } from 'vitest'
import { readReviewSearch } from './review-search.ts'

it('keeps what narrows a queue and leaves out what means nothing', () => {
  expect(readReviewSearch({ year: 2024, state: 'signed', rule: 'weights-add-up', text: 110, page: 3 })).toEqual({
    year: 2024,
    state: 'signed',
    rule: 'weights-add-up',
    text: '110',
  })
  expect(readReviewSearch({ year: 'last', state: 'lost', departmentId: '', text: '  ' })).toEqual({})
})
