import { runWithDependencies } from './lib/bootstrap.mjs'

runWithDependencies('scripts/start.ts')
