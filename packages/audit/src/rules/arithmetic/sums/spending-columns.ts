/** The columns of the spending block of 附件1, from last year's final account to this year's. */
export const spendingColumns = ['lastYear', 'budget', 'final'] as const
