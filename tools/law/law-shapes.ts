import type { Shape } from './check-shape.ts'
import type { LawFile } from './law-file.ts'
import { wordShapes } from './word-shapes.ts'

/** What each kind of file must hold. */
export const lawShapes: Readonly<Record<LawFile['kind'], Shape>> = {
  regulations: {
    is: 'record',
    optional: ['revised'],
    fields: {
      title: { is: 'text' },
      shortTitle: { is: 'text' },
      number: { is: 'text or null' },
      issuer: { is: 'text or null' },
      kind: { is: 'word', words: ['law', 'regulation', 'rule', 'notice', 'standard', 'form', 'practice'] },
      issued: { is: 'date or null' },
      revised: { is: 'date' },
      inForce: {
        is: 'record',
        optional: ['until'],
        fields: { from: { is: 'date or null' }, until: { is: 'date or null' } },
      },
      source: { is: 'record', fields: { key: { is: 'text' }, address: { is: 'text or null' } } },
      verified: { is: 'flag' },
      articles: {
        is: 'map',
        keys: /^[a-z0-9]+([.-][a-z0-9]+)*$/,
        values: {
          is: 'record',
          fields: { label: { is: 'text' }, gist: { is: 'text' }, verified: { is: 'flag' } },
        },
      },
    },
  },
  parameters: {
    is: 'record',
    fields: {
      description: { is: 'text' },
      unit: { is: 'text' },
      values: {
        is: 'map',
        keys: 'dates',
        values: { is: 'record', fields: { value: { is: 'value' }, cites: { is: 'text' }, verified: { is: 'flag' } } },
      },
    },
  },
  editions: {
    is: 'record',
    optional: ['scope', 'ownWeights'],
    fields: {
      title: { is: 'text' },
      jurisdiction: { is: 'quoted text' },
      years: { is: 'record', fields: { from: { is: 'year' }, until: { is: 'year or null' } } },
      scope: { is: 'text' },
      source: { is: 'record', fields: { key: { is: 'text' }, address: { is: 'text or null' } } },
      forms: { is: 'map', keys: /^[a-z]+(-[a-z]+)*$/, values: { is: 'text' } },
      weights: {
        is: 'record',
        fields: {
          standard: { is: 'text or null' },
          withCost: { is: 'text or null' },
          benefitWithoutSatisfaction: { is: 'text or null' },
        },
      },
      ownWeights: {
        is: 'map',
        keys: /^[a-z]+([A-Z][a-z]+)*$/,
        values: {
          is: 'record',
          fields: {
            heads: { is: 'map', keys: /./, values: { is: 'quoted text' } },
            cites: { is: 'text' },
            verified: { is: 'flag' },
          },
        },
      },
      executionRate: { is: 'record', fields: { numerator: { is: 'text' }, denominator: { is: 'text' } } },
      taxonomy: { is: 'map', keys: /./, values: { is: 'text' } },
      verified: { is: 'flag' },
    },
  },
  ...wordShapes,
}
