import { useMemo } from "react"

import { venues } from "../../lib/venue/venue"
import type { Product } from "../../lib/product/product"

const NONE: string[] = []

/**
 * In which currencies a vendor prices its products: those of its venues, and those it has priced in. Undefined until they are
 * known.
 */
export function useCurrencies(
  vendorId: string | undefined,
  product?: Product,
): readonly string[] | undefined {
  const { rows, isPending } = venues.useList({ limit: 100, vendor_id: vendorId }, { enabled: true })
  return useMemo(() => {
    if (isPending) return undefined
    const priced = (product?.variants ?? []).flatMap(({ prices }) =>
      prices.map((price) => price.currency_code),
    )
    const all = [...rows.map((venue) => venue.currency_code), ...priced].map((code) => code.toLowerCase())
    return all.length === 0 ? NONE : [...new Set(all)]
  }, [isPending, rows, product])
}
