import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { filesFolder } from "../../../config/files"
import { readEnvironment } from "../../../config/environment"
import { contentTypeOf } from "../../../modules/file-disk/content-type"
import { isPrivateKey, isSafeKey } from "../../../modules/file-disk/file-key"
import { publicFolder } from "../../../modules/file-disk/file-folders"

const root = publicFolder(filesFolder(readEnvironment()))

/**
 * Serves one public file of the local disk, ranges and revalidation included. The folder's name makes `key` match
 * over slashes. Keys are never written twice with another content, so caches may keep them for good.
 */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const { key } = req.params
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
