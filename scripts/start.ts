import { editions } from '../data/editions'
import { mainSlides } from '../data/outline'
import { portNumber } from './lib/args'
import { command } from './lib/command'
import { buildDeck, isFresh } from './lib/build'
import { serveDeck, untilStopped } from './lib/serve'

const HELP = `Usage: npm start [-- --port 3030]

Builds the deck if its sources have changed, serves it on this machine only and prints the addresses of both editions.

  --port   first port to try, default 3030; the next free one is taken when it is in use
  --help   print this`

await command({ call: 'npm start', help: HELP, options: {
  port: { type: 'string', default: '3030' },
} }, async ({ values }) => {
  const wanted = portNumber(values.port)
  if (!isFresh()) {
    console.log('Building the deck…')
    await buildDeck()
  }
  const server = await serveDeck({ dir: 'dist', port: wanted })
  if (server.port !== wanted)
    console.log(`Port ${wanted} is in use; the deck is on ${server.port} instead.`)
  console.log([
    // The address of a slide, because the address of the deck itself follows the browser's language.
    ...editions.flatMap(({ name, path }) => [
      '',
      `  ${name}`,
      `  Slides      ${server.url}${path}${mainSlides[0]}`,
      `  Presenter   ${server.url}${path}presenter/1`,
      `  Overview    ${server.url}${path}overview`,
    ]),
    '',
    '  Ctrl+C ends it.',
  ].join('\n'))
  await untilStopped()
  await server.close()
  return 0
})
