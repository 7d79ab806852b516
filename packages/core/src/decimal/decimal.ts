import Big from 'big.js'

/** big.js with 20 decimal places for quotients; strict, so that a binary float can never slip in. */
const Exact = Big()
Exact.DP = 20
Exact.strict = true

const zero = new Exact('0')

/** How a figure is cut to its digits; the values come from `law`. */
export interface Rounding {
  readonly digits: number
  readonly mode: 'half-up' | 'down'
}

/** An exact decimal number, immutable: every amount, rate and score of the product is one. */
export class Decimal {
  static readonly zero = new Decimal(zero)
  static readonly hundred = new Decimal(new Exact('100'))

  private readonly big: Big

  private constructor(big: Big) {
    this.big = big
  }

  /** From plain decimal text such as "-12.50"; throws where the text is no number (that is a bug: parse first). */
  static of(text: string): Decimal {
    return new Decimal(new Exact(text))
  }

  /** From a count of things: a whole number. */
  static count(count: number): Decimal {
    if (!Number.isSafeInteger(count)) throw new Error(`not a count: ${count}`)
    return new Decimal(new Exact(String(count)))
  }

  plus(other: Decimal): Decimal {
    return new Decimal(this.big.plus(other.big))
  }

  minus(other: Decimal): Decimal {
    return new Decimal(this.big.minus(other.big))
  }

  times(other: Decimal): Decimal {
    return new Decimal(this.big.times(other.big))
  }

  /** Exact to 20 decimal places; throws on division by zero. */
  dividedBy(other: Decimal): Decimal {
    return new Decimal(shifted(this.big, other.big) ?? this.big.div(other.big))
  }

  /** The one place where figures are rounded. */
  round(to: Rounding): Decimal {
    return new Decimal(this.big.round(to.digits, to.mode === 'half-up' ? Exact.roundHalfUp : Exact.roundDown))
  }

  abs(): Decimal {
    return new Decimal(this.big.abs())
  }

  compare(other: Decimal): -1 | 0 | 1 {
    return compareDigits(this.big, other.big)
  }

  equals(other: Decimal): boolean {
    return this.compare(other) === 0
  }

  isAbove(other: Decimal): boolean {
    return this.compare(other) > 0
  }

  isBelow(other: Decimal): boolean {
    return this.compare(other) < 0
  }

  isAtLeast(other: Decimal): boolean {
    return this.compare(other) >= 0
  }

  isAtMost(other: Decimal): boolean {
    return this.compare(other) <= 0
  }

  isZero(): boolean {
    return this.big.c[0] === 0
  }

  isNegative(): boolean {
    return this.big.s < 0 && !this.isZero()
  }

  /** The shortest plain text: no exponent, no trailing zeros. */
  toString(): string {
    return this.big.toFixed()
  }

  /** Plain text padded with zeros to `decimals` places; never rounds: more digits than asked for are kept. */
  toText(decimals: number): string {
    const shortest = this.big.toFixed()
    const printed = shortest.split('.')[1]?.length ?? 0
    if (printed >= decimals) return shortest
    return shortest + (printed === 0 ? '.' : '') + '0'.repeat(decimals - printed)
  }

  toJSON(): string {
    return this.toString()
  }
}

/** As big.js compares, which copies a number for each comparison; these are most of what rules do with figures. */
function compareDigits(a: Big, b: Big): -1 | 0 | 1 {
  const first = signOf(a)
  if (first === 0 || first !== signOf(b)) return Math.sign(first - signOf(b)) as -1 | 0 | 1
  if (a.e !== b.e) return a.e > b.e === first > 0 ? 1 : -1
  const length = Math.max(a.c.length, b.c.length)
  for (let at = 0; at < length; at += 1) {
    const difference = (a.c[at] ?? 0) - (b.c[at] ?? 0)
    if (difference !== 0) return difference > 0 === first > 0 ? 1 : -1
  }
  return 0
}

function signOf(big: Big): number {
  return big.c[0] === 0 ? 0 : big.s
}

/** Division by 1, 10, 10000, 0.01 only moves the point: most divisions are of 元 into 万元 or by a last digit's worth. */
function shifted(dividend: Big, divisor: Big): Big | null {
  if (divisor.s < 0 || divisor.c.length > 1 || divisor.c[0] !== 1) return null
  const moved = new Exact(dividend)
  if (moved.c[0] !== 0) moved.e -= divisor.e
  return moved.c.length - moved.e <= Exact.DP ? moved : null
}
