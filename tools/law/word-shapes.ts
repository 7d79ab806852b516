import type { Shape } from './check-shape.ts'

const source: Shape = { is: 'record', fields: { key: { is: 'text' }, address: { is: 'text or null' } } }

/** What the files of words must hold; which statute needs which field depends on its status: see `checkStatutes`. */
export const wordShapes = {
  statutes: {
    is: 'record',
    fields: {
      description: { is: 'text' },
      status: { is: 'word', words: ['in-force', 'repealed', 'never-existed'] },
      source,
      verified: { is: 'flag' },
      statutes: {
        is: 'map',
        keys: /\S/,
        values: {
          is: 'record',
          optional: ['aliases', 'until', 'instead'],
          fields: {
            title: { is: 'text' },
            aliases: { is: 'list', of: { is: 'text' } },
            until: { is: 'date' },
            instead: { is: 'text' },
          },
        },
      },
    },
  },
  wordings: {
    is: 'record',
    optional: ['since', 'guards'],
    fields: {
      description: { is: 'text' },
      since: { is: 'year' },
      source,
      verified: { is: 'flag' },
      pairs: { is: 'map', keys: /^\S\S+$/, values: { is: 'text' } },
      guards: { is: 'list', of: { is: 'text' } },
    },
  },
} as const satisfies Readonly<Record<string, Shape>>
