import { once } from "node:events"
import { createServer } from "node:http"
import { brotliCompressSync, constants } from "node:zlib"

/** @typedef {{ url: string, stop: () => Promise<void> }} Frozen */
/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Kept */

const TEXT = /^(text\/|application\/(json|javascript)|image\/svg)/

/**
 * A page as the static page it could be: its HTML without scripts, with the same styles, fonts and pictures, each compressed once
 * and served from memory. What a server can do for this page at best.
 * @param {string} page its address in the running shop
 * @returns {Promise<Frozen>}
 */
export async function freeze(page) {
  const { origin, pathname, search } = new URL(page)
  /** @type {Map<string, Promise<Kept>>} */
  const kept = new Map()
  const server = createServer(async (request, response) => {
    const path = request.url ?? "/"
    if (!kept.has(path)) kept.set(path, keep(origin + path, path === pathname + search))
    const { status, headers, body } = await /** @type {Promise<Kept>} */ (kept.get(path))
    response.writeHead(status, { ...headers, "content-length": body.length }).end(body)
  })
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address())
  return {
    url: `http://localhost:${port}${pathname}${search}`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, "close")
    },
  }
}

/** @param {string} url @param {boolean} isPage @returns {Promise<Kept>} */
async function keep(url, isPage) {
  const response = await fetch(url, {
    headers: { accept: isPage ? "text/html" : "image/avif,image/webp,*/*" },
  })
  const type = response.headers.get("content-type") ?? "application/octet-stream"
  const bytes = Buffer.from(await response.arrayBuffer())
  const body = isPage ? Buffer.from(withoutScripts(bytes.toString())) : bytes
  const headers = {
    "content-type": type,
    "cache-control": response.headers.get("cache-control") ?? "no-cache",
  }
  if (!TEXT.test(type)) return { status: response.status, headers, body }
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
  return {
    status: response.status,
    headers: { ...headers, "content-encoding": "br" },
    body: brotliCompressSync(body, quality),
  }
}

/** @param {string} html */
const withoutScripts = (html) =>
  html.replace(/<script\b[^>]*>[^]*?<\/script>/g, "").replace(/<link\b[^>]*\bas="script"[^>]*>/g, "")
