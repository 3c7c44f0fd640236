import { runWithDependencies } from './lib/bootstrap.mjs'

runWithDependencies('scripts/test.ts')
