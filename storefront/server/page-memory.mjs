import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { hashInlineScripts } from "./hash-inline-scripts.mjs"

/**
 * @typedef {import("./accepted-encoding.mjs").Encoding} Encoding
 * @typedef {{ hashes: string[], bodies: Map<Encoding, Buffer>, bytes: number }} Page
 */

const COMPRESSORS = {
  br: (/** @type {Buffer} */ body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }),
  gzip: (/** @type {Buffer} */ body) => promisify(gzip)(body),
}

/**
 * Remembers what was worked out of pages: the hashes of their scripts, and their bodies as they are sent. A page is known by
 * its content, so one that has changed is another one, and nothing here can be out of date.
 */
export class PageMemory {
  /** @type {Map<string, Page>} used last, last */
  #pages = new Map()
  #bytes = 0
  /** @type {Map<string, Promise<Page>>} by encoding and content: many ask at once for a page that was just made anew */
  #underWay = new Map()

  /** @param {number} limit in bytes, of all bodies */
  constructor(limit = 64 * 1024 * 1024) {
    this.limit = limit
  }

  /** How many bytes all bodies have. */
  get bytes() {
    return this.#bytes
  }

  /**
   * @param {Buffer} rendered a page as Next.js gives it
   * @param {Encoding} encoding in which it is to be sent
   * @returns {Promise<{ hashes: string[], body: Buffer, bodies: ReadonlyMap<Encoding, Buffer> }>} bodies: those that were
   * asked for up to now
   */
  async prepare(rendered, encoding) {
    const key = createHash("sha256").update(rendered).digest("base64")
    const work = `${encoding} ${key}`
    const page = this.#underWay.get(work) ?? this.#make(key, rendered, encoding)
    this.#underWay.set(work, page)
    try {
      const { hashes, bodies } = await page
      return { hashes, body: /** @type {Buffer} */ (bodies.get(encoding)), bodies }
    } finally {
      this.#underWay.delete(work)
    }
  }

  /** @param {string} key @param {Buffer} rendered @param {Encoding} encoding @returns {Promise<Page>} */
  async #make(key, rendered, encoding) {
    const page = this.#pages.get(key) ?? this.#read(rendered)
    const plain = /** @type {Buffer} */ (page.bodies.get("identity"))
    const body =
      page.bodies.get(encoding) ?? (encoding === "identity" ? plain : await COMPRESSORS[encoding](plain))
    this.#keep(key, page, encoding, body)
    return page
  }

  /** @param {Buffer} rendered @returns {Page} */
  #read(rendered) {
    const { html, hashes } = hashInlineScripts(rendered.toString("utf8"))
    return { hashes, bodies: new Map([["identity", Buffer.from(html)]]), bytes: 0 }
  }

  /** @param {string} key @param {Page} page @param {Encoding} encoding @param {Buffer} body */
  #keep(key, page, encoding, body) {
    this.#bytes -= this.#pages.get(key)?.bytes ?? 0
    page.bodies.set(encoding, body)
    page.bytes = [...page.bodies.values()].reduce((sum, { length }) => sum + length, 0)
    this.#pages.delete(key)
    this.#pages.set(key, page)
    this.#bytes += page.bytes
    for (const [oldest, { bytes }] of this.#pages) {
      if (this.#bytes <= this.limit) break
      this.#pages.delete(oldest)
      this.#bytes -= bytes
    }
  }
}
