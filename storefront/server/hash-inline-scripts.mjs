import { createHash } from "node:crypto"
import { Parser } from "htmlparser2"

/**
 * Finds the inline scripts of a page that React and Next.js wrote: they bear the nonce of the request by which the page was
 * made, which nobody could have known who wrote a text on it. What else looks like a script is not hashed and does not run.
 * The nonce has no other meaning and is taken off the tags; that it may stand in the texts of scripts
 * allows nothing, because no policy names it.
 *
 * @param {string} html as it was rendered
 * @returns {{ html: string, hashes: string[] }} hashes: SHA-256 in base64, each once
 */
export function hashInlineScripts(html) {
  /** @type {Set<string>} */
  const hashes = new Set()
  /** @type {string | undefined} */
  let nonce
  /** @type {string | null} the text of the inline script that is being read */
  let script = null
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name !== "script") return
        // Scripts of ours stand in the head, before anything that people have written.
        nonce ||= attributes.nonce
        const isOurs = nonce !== undefined && attributes.nonce === nonce
        script = isOurs && attributes.src === undefined ? "" : null
      },
      ontext(text) {
        if (script !== null) script += text
      },
      onclosetag(name) {
        if (name !== "script" || script === null) return
        hashes.add(createHash("sha256").update(script).digest("base64"))
        script = null
      },
    },
    { decodeEntities: false },
  )
  parser.end(html)
  return { html: nonce ? html.replaceAll(` nonce="${nonce}"`, "") : html, hashes: [...hashes] }
}
