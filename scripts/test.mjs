import { runWithDependencies } from './lib/bootstrap.mjs'

runWithDependencies('scripts/check.ts')
