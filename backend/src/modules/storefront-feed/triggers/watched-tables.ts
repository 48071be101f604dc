import type { Watch } from "./watch"
import { PRODUCTS } from "./watched/products"
import { SHOP } from "./watched/shop"
import { TAXONOMY } from "./watched/taxonomy"
import { VENDORS } from "./watched/vendors"

/** Every table that cached pages are made of. */
export const WATCHED: readonly Watch[] = [...VENDORS, ...PRODUCTS, ...TAXONOMY, ...SHOP]
