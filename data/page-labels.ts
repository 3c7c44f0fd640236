/**
 * The page numbers a reader sees: `3` in the main line, `A2` in the backup part. Apart from the outline, which the first
 * view does not load.
 * @param backup for each slide, in order, whether it belongs to the backup part
 */
export function pageLabels(backup: readonly boolean[]): readonly string[] {
  let main = 0
  let more = 0
  return backup.map(isBackup => isBackup ? `A${++more}` : `${++main}`)
}
