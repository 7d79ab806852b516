import type { OrganisationJson } from '@mingxiao/contract'
import { expect, test } from 'vitest'
import { organisationTree, type TreeNode } from './organisation-tree.ts'

const body = (
  id: string,
  parentId: string | null,
  name: string,
  creditCode: string | null = null,
): OrganisationJson => ({
  id,
  parentId,
  name,
  creditCode,
  kind: 'unit',
})
const all = [
  body('a', null, '财政局'),
  body('b', 'a', '水务局'),
  body('c', 'b', '水利站', '12430981MB1234567X'),
  body('d', 'a', '民政局'),
  body('e', 'gone', '孤儿'),
]
const said = (nodes: readonly TreeNode[]): unknown => nodes.map(({ title, children }) => [title, said(children)])

test('bodies stand under what they belong to, and at the top where that is not there', () => {
  expect(said(organisationTree(all, ''))).toEqual([
    [
      '财政局',
      [
        ['水务局', [['水利站', []]]],
        ['民政局', []],
      ],
    ],
    ['孤儿', []],
  ])
})

test('what is looked for is shown with all that is above it', () => {
  expect(said(organisationTree(all, 'mb1234'))).toEqual([['财政局', [['水务局', [['水利站', []]]]]]])
})
