import { acceptedEncoding } from "./accepted-encoding.mjs"
import { allowInlineScripts, awaitsInlineScripts } from "./cached-page-policy.mjs"

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 */

const POLICY = "content-security-policy"

/**
 * Has an answer that is a page whose policy awaits its scripts collected whole and sent with their hashes, compressed once and
 * for all. All other answers go their way untouched; one without such a page, as 304 and HEAD are, leaves its policy out or
 * allows no inline script.
 *
 * @param {Request} req
 * @param {Response} res what Next.js is about to write to
 * @param {import("./page-memory.mjs").PageMemory} memory
 * @param {import("./ready-answers.mjs").ReadyAnswers} ready where the answer is kept
 */
export function sendCachedPages(req, res, memory, ready) {
  const { generation } = ready
  const { write, end, writeHead, flushHeaders } = res
  /** @type {Buffer[] | null | undefined} undefined until it is known whether the answer is a page */
  let collected

  function isCollected() {
    if (collected === undefined) {
      const awaits = awaitsInlineScripts(res.getHeader(POLICY))
      collected = awaits && isPage(req, res) ? [] : null
      if (awaits && !collected) settleWithoutPage(res)
    }
    return collected
  }

  /** @param {unknown} chunk @param {unknown} encoding */
  function collect(chunk, encoding) {
    if (typeof chunk === "string") {
      collected?.push(
        Buffer.from(chunk, typeof encoding === "string" ? /** @type {BufferEncoding} */ (encoding) : "utf8"),
      )
    } else if (chunk instanceof Uint8Array) {
      collected?.push(Buffer.from(chunk))
    }
  }

  async function send() {
    const rendered = Buffer.concat(collected ?? [])
    const encoding = acceptedEncoding(req.headers["accept-encoding"])
    const { hashes, body, bodies } = await memory.prepare(rendered, encoding)
    res.setHeader(POLICY, allowInlineScripts(String(res.getHeader(POLICY)), hashes))
    addToVary(res, "Accept-Encoding")
    ready.keep(req, { status: res.statusCode, headers: res.getHeaders(), bodies }, generation)
    res.setHeader("content-length", body.length)
    if (encoding !== "identity") res.setHeader("content-encoding", encoding)
    Object.assign(res, { write, end, writeHead, flushHeaders })
    res.end(body)
  }

  const wrapped = {
    flushHeaders() {
      if (!isCollected()) flushHeaders.call(res)
    },
    /** @param {Parameters<typeof writeHead>} head */
    writeHead(...head) {
      const [status, ...rest] = head
      const headers = rest.at(-1)
      res.statusCode = status
      if (headers && typeof headers === "object" && !Array.isArray(headers)) {
        for (const [name, value] of Object.entries(headers))
          if (value !== undefined) res.setHeader(name, value)
        rest.pop()
      }
      if (isCollected()) return res
      return Reflect.apply(writeHead, res, [status, ...rest])
    },
    /** @param {unknown} chunk @param {unknown[]} rest */
    write(chunk, ...rest) {
      if (!isCollected()) return Reflect.apply(write, res, [chunk, ...rest])
      collect(chunk, rest[0])
      const done = rest.at(-1)
      if (typeof done === "function") queueMicrotask(() => done())
      return true
    },
    /** @param {unknown[]} all */
    end(...all) {
      if (!isCollected()) return Reflect.apply(end, res, all)
      const [chunk, encoding] = all
      if (typeof chunk !== "function") collect(chunk, encoding)
      const done = all.at(-1)
      if (typeof done === "function") res.once("finish", () => done())
      send().catch((error) => res.destroy(error))
      return res
    },
  }
  Object.assign(res, wrapped)
}

/** @param {Request} req @param {Response} res */
function isPage(req, res) {
  const hasBody = req.method !== "HEAD" && res.statusCode !== 304 && res.statusCode !== 204
  return hasBody && /^text\/html\b/.test(String(res.getHeader("content-type") ?? ""))
}

/**
 * A 304 would replace the policy that the browser keeps with the page, which is the right one, so it has none; any other answer
 * allows no inline script. How long the page is that a HEAD asks about is not known before it has been read.
 *
 * @param {Response} res
 */
function settleWithoutPage(res) {
  res.removeHeader("content-length")
  if (res.statusCode === 304) res.removeHeader(POLICY)
  else res.setHeader(POLICY, allowInlineScripts(String(res.getHeader(POLICY)), []))
}

/** @param {Response} res @param {string} name */
function addToVary(res, name) {
  const known = [res.getHeader("vary") ?? []].flat().join(", ")
  if (!known.toLowerCase().includes(name.toLowerCase()))
    res.setHeader("vary", known ? `${known}, ${name}` : name)
}
