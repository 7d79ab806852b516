import { z } from 'zod'

/** 六位行政区划代码 of GB/T 2260. */
export const regionId = z.coerce.number().int().min(100_000).max(999_999)

export const id = z.uuid()

export const moment = z.iso.datetime({ offset: true })

/** A count of 64 bits, as text. */
export const bigCount = z.string().regex(/^\d{1,19}$/)

/** A year that is evaluated. */
export const evaluationYear = z.coerce.number().int().min(2000).max(2100)

/** The same in a body, where it is a number already. */
export const yearInBody = z.int().min(2000).max(2100)

export const role = z.enum([
  'filler',
  'finance-officer',
  'head',
  'department-reviewer',
  'finance-reviewer',
  'third-party',
  'auditor',
  'administrator',
])
