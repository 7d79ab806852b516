import type { articles, editions, parameters, regulations } from './law.generated.ts'

/** The name of a regulation, such as `budget-law`. */
export type RegulationId = keyof typeof regulations

/** The name of an article, such as `budget-law/13`; a citation that does not exist does not compile. */
export type ArticleId = keyof typeof articles

/** The name of a number the law sets, such as `scoring/full-marks`. */
export type ParameterId = keyof typeof parameters

/** The name of an edition of the forms, such as `hunan-2024`. */
export type EditionId = keyof typeof editions
