import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { filesFolder } from "../../config/files"
import { readEnvironment } from "../../config/environment"
import { contentTypeOf } from "../../modules/file-disk/content-type"
import { isPrivateKey, isSafeKey } from "../../modules/file-disk/file-key"
import { publicFolder } from "../../modules/file-disk/file-folders"

const root = publicFolder(filesFolder(readEnvironment()))

/**
 * Serves one public file of the local disk below `/files`, ranges and revalidation included. A middleware rather
 * than a route file, because keys contain slashes. Keys are never written twice with another content, so caches
 * may keep them for good.
 */
export function serveFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  if (req.method !== "GET" && req.method !== "HEAD") return next()
  const key = keyOf(req.originalUrl)
  const type = contentTypeOf(key)
  const missing = () => res.status(404).json({ type: "not_found", message: "There is no such file" })
  if (!type || !isSafeKey(key) || isPrivateKey(key)) return void missing()
  res.setHeader("Content-Type", type)
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Cross-Origin-Resource-Policy", "cross-origin")
  res.sendFile(key, { root, dotfiles: "deny", immutable: true, maxAge: "365d" }, (error?: Error) => {
    if (!error || res.headersSent) return
    for (const header of ["Content-Type", "Cache-Control", "ETag", "Last-Modified"]) res.removeHeader(header)
    missing()
  })
}

/** The key in a URL below `/files/`; empty, which is no key, when it is not properly encoded. */
function keyOf(url: string): string {
  try {
    return decodeURIComponent(url.split("?")[0].slice("/files/".length))
  } catch {
    return ""
  }
}
