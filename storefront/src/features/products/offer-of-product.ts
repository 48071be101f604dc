import type { Translator } from "@/languages/message-types"
import type { Product, ProductVariant } from "@/lib/plaza/schemas/product"

/** What can be bought of a variant: its price in the region, and how many there are. */
export type ProductOffer = {
  price: number | null
  /** Null when stock is not counted. */
  stock: number | null
  sellable: boolean
}

/** A variant's price and stock. Without a price in the region it cannot be sold there. */
export function offerOfVariant(variant: ProductVariant): ProductOffer {
  const price = variant.calculated_price?.calculated_amount ?? null
  const isCounted = variant.manage_inventory !== false && variant.allow_backorder !== true
  const stock = isCounted ? Math.max(0, variant.inventory_quantity ?? 0) : null
  return { price, stock, sellable: price !== null && stock !== 0 }
}

/** The lowest price of a product's variants in the region; null when none has one. */
export function lowestPrice(product: Product): number | null {
  const prices = product.variants.flatMap((variant) => offerOfVariant(variant).price ?? [])
  return prices.length > 0 ? Math.min(...prices) : null
}

/** Stock in words. Exact numbers only when they are small enough to matter. */
export function describeStock(t: Translator<"products">, stock: number | null): string {
  if (stock === null || stock > 5) {
    return t("inStock")
  }
  return stock === 0 ? t("soldOut") : t("onlyLeft", { stock })
}
