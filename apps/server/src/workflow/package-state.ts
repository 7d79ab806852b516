/** Where a package stands on its way. */
export type PackageState =
  | 'draft'
  | 'submitted'
  | 'signed'
  | 'department-passed'
  | 'approved'
  | 'published'
  | 'returned'
