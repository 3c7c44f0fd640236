import type { Edition } from '../../data/editions'
import { editionOf, editions } from '../../data/editions'
import { UserError } from './fail'

/** A public path as `--base` takes it. */
export function publicPath(base: string): string {
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base))
    throw new UserError(`--base ${base} is not a public path; it begins and ends with a slash, e.g. /deck/.`)
  return base
}

/** A scheme and host as `--origin` takes them; empty where the site may stand anywhere. */
export function siteOrigin(origin: string): string {
  if (origin !== '' && !/^https?:\/\/[\w.-]+(?::\d+)?$/.test(origin))
    throw new UserError(`--origin ${origin} is not a scheme and a host; write it like https://example.org, without a slash at its end.`)
  return origin
}

/**
 * Address of an edition, with a slash at its end.
 * @param url of the running deck as `--url` takes it, or of the edition itself, as `npm run dev` prints it
 * @param path folder of the edition below the deck, empty for the first one
 */
export function editionAddress(url: string, path: string): string {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new UserError(`--url ${url} is not an address; write it like http://127.0.0.1:3030/.`)
  const address = url.endsWith('/') ? url : `${url}/`
  return address.endsWith(`/${path}`) ? address : address + path
}

/**
 * A count as an option takes it.
 * @param option its name, e.g. `--runs`
 */
export function wholeNumber(option: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1)
    throw new UserError(`${option} ${text} is not a whole number of at least 1.`)
  return number
}

/** A port as `--port` takes it. */
export function portNumber(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UserError(`--port ${text} is not a port; pass a whole number from 1 to 65535.`)
  return port
}

/** An edition as a command names it by its language. */
export function chosenEdition(lang: string): Edition {
  const edition = editionOf(lang)
  if (!edition)
    throw new UserError(`there is no edition ${lang}; the editions are ${editions.map(edition => edition.lang).join(' and ')}.`)
  return edition
}
