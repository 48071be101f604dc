import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { conflict } from "../../modules/scheduling/conflict"
import { select, sql } from "../../queries/sql"

interface Coded {
  id?: string
  sku?: string | null
  barcode?: string | null
}

const KINDS = ["sku", "barcode"] as const

/**
 * Checks that no two variants bear the same SKU or barcode, here or anywhere on Plaza: Medusa has each of them once.
 * @param productId of the product whose variants these are; null for a new one
 * @throws 400 naming the variant for two in the body, 409 `sku_taken` or `barcode_taken`
 */
export async function refuseTakenCodes(
  container: MedusaContainer,
  variants: readonly Coded[],
  productId: string | null,
): Promise<void> {
  for (const kind of KINDS) {
    const codes = variants.map((variant) => variant[kind])
    const twice = codes.findIndex((code, index) => code && codes.indexOf(code) !== index)
    if (twice >= 0) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `variants.${twice}.${kind}: is that of a variant before`,
      )
    }
  }
  const wanted = (kind: (typeof KINDS)[number]) => variants.flatMap((variant) => variant[kind] || [])
  const taken = await select<{ sku: string | null; barcode: string | null }>(
    container,
    sql`select v.sku, v.barcode from product_variant v
      where v.deleted_at is null and v.product_id is distinct from ${productId}::text
        and (v.sku = any(${wanted("sku")}) or v.barcode = any(${wanted("barcode")})) limit 20`,
  )
  for (const kind of KINDS) {
    const at = variants.findIndex((variant) =>
      taken.some((row) => variant[kind] && row[kind] === variant[kind]),
    )
    if (at < 0) continue
    const code = variants[at][kind]
    throw conflict(`${kind}_taken`, `variants.${at}.${kind}: ${code} is taken by another product`, {
      [kind]: code,
    })
  }
}
