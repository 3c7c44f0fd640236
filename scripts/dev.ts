import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { formatProblem } from '../data/validate'
import { chosenEdition, commandLine, portNumber } from './lib/args'
import { loadProblems } from './lib/data-check'
import { run, UserError } from './lib/fail'
import { ROOT } from './lib/paths'

const HELP = `Usage: npm run dev [-- --lang en] [--port 3030]

Checks the data and serves one edition on this machine with hot reload, at the address it has in the built deck.

  --lang   edition, zh or en; default zh
  --port   port, default 3030
  --help   print this`

await run('dev', async () => {
  const { values } = commandLine('npm run dev', {
    options: { lang: { type: 'string', default: 'zh' }, port: { type: 'string', default: '3030' }, help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const { slides, path } = chosenEdition(values.lang)
  const port = portNumber(values.port)
  const problems = await loadProblems()
  if (problems.length > 0)
    throw new UserError(`the data is not sound.\n${problems.map(formatProblem).join('\n')}`)

  const cli = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin/slidev.mjs')
  const child = spawn(process.execPath, [cli, slides, '--port', String(port), '--bind', '127.0.0.1', '--base', `/${path}`], { cwd: ROOT, stdio: 'inherit' })
  return new Promise<number>(resolve => child.on('close', status => resolve(status ?? 0)))
})
