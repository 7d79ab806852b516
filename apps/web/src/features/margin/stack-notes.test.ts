import { expect, it } from 'vitest'
import { stackNotes } from './stack-notes.ts'

const notes = [
  { id: 'a', wanted: 100, height: 40 },
  { id: 'b', wanted: 110, height: 40 },
  { id: 'c', wanted: 300, height: 40 },
]

it('puts notes beside their cells and pushes those that would overlap down', () => {
  expect(Object.fromEntries(stackNotes(notes, null))).toEqual({ a: 100, b: 148, c: 300 })
})

it('puts the active note exactly and those before it above', () => {
  expect(Object.fromEntries(stackNotes(notes, 'b'))).toEqual({ a: 62, b: 110, c: 300 })
})
