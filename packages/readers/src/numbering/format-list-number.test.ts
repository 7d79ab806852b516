import { expect, test } from 'vitest'
import { formatListNumber } from './format-list-number.ts'

const cases: readonly (readonly [string, readonly (readonly [number, string])[]])[] = [
  [
    'decimal',
    [
      [1, '1'],
      [12, '12'],
    ],
  ],
  [
    'decimalZero',
    [
      [7, '07'],
      [12, '12'],
    ],
  ],
  ['decimalFullWidth', [[12, '１２']]],
  [
    'upperLetter',
    [
      [1, 'A'],
      [26, 'Z'],
      [27, 'AA'],
      [28, 'BB'],
      [53, 'AAA'],
    ],
  ],
  [
    'lowerLetter',
    [
      [2, 'b'],
      [0, '0'],
      [2_000_000_000, '2000000000'],
    ],
  ],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [1999, 'MCMXCIX'],
      [2_000_000_000, '2000000000'],
    ],
  ],
  ['lowerRoman', [[9, 'ix']]],
  [
    'ordinal',
    [
      [1, '1st'],
      [2, '2nd'],
      [3, '3rd'],
      [11, '11th'],
      [112, '112th'],
      [121, '121st'],
    ],
  ],
  [
    'decimalEnclosedCircle',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['decimalEnclosedParen', [[3, '⑶']]],
  ['decimalEnclosedFullstop', [[3, '⒊']]],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [10, '癸'],
      [11, '11'],
    ],
  ],
  ['ideographZodiac', [[12, '亥']]],
  [
    'chineseCounting',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [99, '九十九'],
      [100, '一〇〇'],
    ],
  ],
  [
    'chineseCountingThousand',
    [
      [10, '十'],
      [101, '一百零一'],
      [110, '一百一十'],
      [1010, '一千零一十'],
      [10001, '一万零一'],
      [12345, '一万二千三百四十五'],
    ],
  ],
  [
    'japaneseCounting',
    [
      [3, '三'],
      [12, '十二'],
    ],
  ],
  [
    'chineseLegalSimplified',
    [
      [1, '壹'],
      [11, '壹拾壹'],
      [205, '贰佰零伍'],
    ],
  ],
  [
    'ideographDigital',
    [
      [10, '一〇'],
      [11, '一一'],
    ],
  ],
  ['none', [[1, '']]],
  ['bullet', [[1, '']]],
  ['a format of another country', [[5, '5']]],
]

test.each(cases)('%s', (format, pairs) => {
  expect(pairs.map(([value]) => [value, formatListNumber(value, format)])).toEqual(pairs)
})
