import { pipeline } from "node:stream/promises"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { MEDIA_MODULE } from "../../../../../modules/media"

/**
 * Streams a private document to those who may read it, always as a download and never from a cache: nothing in it runs
 * in a page of ours. Public pictures are fetched at their address.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const [asset] = await req.scope
    .resolve(MEDIA_MODULE)
    .listMediaAssets({ id, visibility: "private" }, { relations: ["files"], take: 1 })
  const file = asset?.files[0]
  if (!file) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no media ${id}`)
  const content = await req.scope.resolve(Modules.FILE).getDownloadStream(file.key)
  const name = encodeURIComponent(asset.filename ?? "document").replace(/['()*]/g, escapeSign)
  res.setHeader("Content-Type", asset.mime)
  res.setHeader("Content-Length", file.bytes)
  res.setHeader("Content-Disposition", `attachment; filename*=UTF-8''${name}`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Content-Security-Policy", "default-src 'none'; sandbox")
  res.setHeader("Cross-Origin-Resource-Policy", "same-origin")
  try {
    await pipeline(content, res)
  } catch {
    // The reader has left, or the file broke off: half an answer cannot become an error any more.
    res.destroy()
  }
}

const escapeSign = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
