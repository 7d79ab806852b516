/** What somebody did in one submission; some parts exclude one another. */
export type Part = 'filled' | 'signed' | 'reviewed-department' | 'reviewed-finance'
