/** The five forms of a package, and the tables of goals that some packages repeat. */
export type FormId =
  | 'base-data'
  | 'unit-evaluation'
  | 'project-evaluation'
  | 'unit-report'
  | 'project-report'
  | 'unit-goals'
  | 'project-goals'
