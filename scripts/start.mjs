import { runWithDependencies } from './lib/bootstrap.mjs'

runWithDependencies('scripts/present.ts')
