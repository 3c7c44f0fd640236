import { spawn } from 'node:child_process'
import process from 'node:process'
import { formatProblem } from '../data/validation/problem'
import { chosenEdition, portNumber } from './lib/args'
import { command } from './lib/command'
import { loadProblems } from './lib/data-check'
import { UserError } from './lib/fail'
import { ROOT, slidevCli } from './lib/paths'

const HELP = `Usage: npm run dev [-- --lang en] [--port 3030]

Checks the data and serves one edition on this machine with hot reload, at the address it has in the built deck.

  --lang   edition, zh or en; default zh
  --port   port, default 3030
  --help   print this`

await command({ call: 'npm run dev', help: HELP, options: { lang: { type: 'string', default: 'zh' }, port: { type: 'string', default: '3030' } } }, async ({ values }) => {
  const { slides, path } = chosenEdition(values.lang)
  const port = portNumber(values.port)
  const problems = await loadProblems()
  if (problems.length > 0)
    throw new UserError(`the data is not sound.\n${problems.map(formatProblem).join('\n')}`)

  const child = spawn(process.execPath, [slidevCli(), slides, '--port', String(port), '--bind', '127.0.0.1', '--base', `/${path}`], { cwd: ROOT, stdio: 'inherit' })
  return new Promise<number>(resolve => child.on('close', status => resolve(status ?? 1)))
})
