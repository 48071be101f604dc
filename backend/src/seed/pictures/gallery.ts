import sharp from "sharp"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SEED_FOLDER } from "../../config/files"

/** A picture where shoppers fetch it; `file_id` is its key at the file provider. */
export interface Hung {
  url: string
  file_id: string
}

/** Turns drawings into files, each key once. On the local disk a key is a file name, so hanging again replaces it. */
export class Gallery {
  private readonly hung = new Map<string, Promise<Hung>>()

  constructor(private readonly container: MedusaContainer) {}

  /** Hangs the drawing that `draw` makes as `key`, and answers where. */
  hang(key: string, draw: () => string): Promise<Hung> {
    const known = this.hung.get(key)
    if (known) return known
    const hanging = this.store(key, draw())
    this.hung.set(key, hanging)
    return hanging
  }

  get size(): number {
    return this.hung.size
  }

  private async store(key: string, svg: string): Promise<Hung> {
    const webp = await sharp(Buffer.from(svg)).webp({ quality: 80, effort: 2 }).toBuffer()
    const file = await this.container.resolve(Modules.FILE).createFiles({
      filename: `${SEED_FOLDER}/${key}.webp`,
      mimeType: "image/webp",
      content: webp.toString("base64"),
      access: "public",
    })
    return { url: file.url, file_id: file.id }
  }
}
