import type { Server, ServerResponse } from 'node:http'
import { createServer } from 'node:http'
import process from 'node:process'
import compression from 'compression'
import sirv from 'sirv'
import { editions } from '../../data/editions'
import { UserError } from './fail'

/** A running server of the built deck. */
export interface DeckServer {
  readonly port: number
  /** Address of the deck, with its base, e.g. `http://127.0.0.1:3030/deck/`. */
  readonly url: string
  readonly close: () => Promise<void>
}

/** Which build to serve, and on which ports. */
export interface ServeOptions {
  /** Folder of the build. */
  readonly dir: string
  /** Public path, with a slash at both ends. */
  readonly base?: string
  /** First port to try; 0 takes any free one. */
  readonly port?: number
  /** How many ports to try before giving up. */
  readonly attempts?: number
}

/** Cache header for files with a fingerprint in their name, which are requested only once. Used here and in `_headers` for hosts. */
export const KEPT_FOR_GOOD = 'public, max-age=31536000, immutable'

function setHeaders(response: ServerResponse, path: string): void {
  if (path.includes('/assets/'))
    response.setHeader('cache-control', KEPT_FOR_GOOD)
}

/**
 * Serves a built deck on loopback. Addresses without a file fall back to the page of their edition, so that every slide opens by its address.
 * @throws when no port of the range is free
 */
export async function serveDeck({ dir, base = '/', port = 3030, attempts = 50 }: ServeOptions): Promise<DeckServer> {
  // `dev` reads the folder for each request, so that a rebuild does not break a running deck.
  const pages = editions.map(({ path }) => ({ prefix: `/${path}`, files: sirv(dir, { single: `${path}404.html`, etag: true, dev: true, setHeaders }) }))
  // Compressed as on hosts, so that the tests and the benchmark measure what is transferred.
  const compress = compression()
  for (let candidate = port; candidate < port + attempts; candidate++) {
    const server = createServer((request, response) => {
      if (!request.url?.startsWith(base)) {
        response.writeHead(request.url === base.slice(0, -1) ? 302 : 404, { location: base }).end()
        return
      }
      request.url = request.url.slice(base.length - 1)
      const { files } = pages.findLast(({ prefix }) => request.url!.startsWith(prefix))!
      compress(request, response, () => {
        files(request, response, () => {
          response.writeHead(404).end()
        })
      })
    })
    if (await listen(server, candidate)) {
      const address = server.address()
      const taken = typeof address === 'object' && address ? address.port : candidate
      return {
        port: taken,
        url: `http://127.0.0.1:${taken}${base}`,
        close: () => new Promise((resolve) => {
          server.closeAllConnections()
          server.close(() => resolve())
        }),
      }
    }
  }
  throw new UserError(`Ports ${port} to ${port + attempts - 1} on 127.0.0.1 are all in use; free one or pass --port.`)
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => error.code === 'EADDRINUSE' ? resolve(false) : reject(error))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
}

/** Waits until the user stops the command, e.g. with Ctrl+C. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => resolve())
  })
}
