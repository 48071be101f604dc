import type { MedusaContainer } from "@medusajs/framework/types"
import { select, sql } from "./sql"

/** One size and format of a picture. */
export interface PictureVariant {
  url: string
  format: "webp" | "avif"
  width: number
  height: number
}

/** What is known of a picture besides its address; pictures that were not uploaded here have no variants. */
export interface PictureSizes {
  width: number | null
  height: number | null
  variants: PictureVariant[]
}

/** A picture with its address, what it shows, and its sizes. */
export interface Picture extends PictureSizes {
  url: string
  alt: string
}

/** Tells the sizes and the description of pictures by their addresses; without sizes for an address it does not know. */
export interface Pictures {
  /** A picture as a whole; null without an address. */
  of(url: string | null, alt?: string): Picture | null
  sizesOf(url: string | null): PictureSizes
  altOf(url: string): string
}

/** The sizes of the pictures at these addresses; one statement, none when there are no addresses. */
export async function loadPictures(
  container: MedusaContainer,
  urls: readonly (string | null | undefined)[],
): Promise<Pictures> {
  const wanted = [...new Set(urls.flatMap((url) => url ?? []))]
  const rows = wanted.length === 0 ? [] : await select<Picture>(container, statement(wanted))
  const byUrl = new Map(rows.map((row) => [row.url, row]))
  const sizesOf = (url: string | null): PictureSizes => {
    const found = byUrl.get(url ?? "")
    return { width: found?.width ?? null, height: found?.height ?? null, variants: found?.variants ?? [] }
  }
  const altOf = (url: string) => byUrl.get(url)?.alt ?? ""
  return {
    sizesOf,
    altOf,
    of: (url, alt) => (url === null ? null : { url, alt: alt ?? altOf(url), ...sizesOf(url) }),
  }
}

const statement = (urls: string[]) => sql`
  select a.url, a.alt, a.width, a.height,
    json_agg(json_build_object('url', f.url, 'format', f.format, 'width', f.width, 'height', f.height)
      order by f.width, f.format) as variants
  from media_asset a join media_file f on f.asset_id = a.id
  where a.url = any(${urls}) and a.deleted_at is null
  group by a.id`
