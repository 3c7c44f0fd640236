import type { Stage } from './index'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editions, evidenceFiles } from '../../data/editions'

/** Writes every fact with its source beside the deck, for machines and for spreadsheets. */
export const evidence: Stage = async ({ dir }) => {
  // The registry trusts its data, so what reads it is loaded only once the data has been checked.
  const { usesOf } = await import('../lib/usage')
  const { evidenceCsv, evidenceJson } = await import('./evidence/files')
  const { evidenceSchema } = await import('./evidence/schema')
  const uses = usesOf(editions[0]!)
  const write = (name: string, text: string) => writeFileSync(join(dir, name), text)
  write(evidenceFiles.json, `${JSON.stringify({ $schema: `./${evidenceFiles.schema}`, ...evidenceJson(uses) }, null, 2)}\n`)
  write(evidenceFiles.csv, evidenceCsv(uses))
  write(evidenceFiles.schema, `${JSON.stringify(evidenceSchema(), null, 2)}\n`)
}
