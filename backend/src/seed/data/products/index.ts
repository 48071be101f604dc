import type { ProductSeed } from "../shapes"
import { acaciaCareProducts } from "./acacia-care"
import { baanDokrakProducts } from "./baan-dokrak"
import { jacarandaHouseProducts } from "./jacaranda-house"
import { karuraMovementProducts } from "./karura-movement"
import { klongAndCombProducts } from "./klong-and-comb"
import { lotusGridProducts } from "./lotus-grid"
import { siamClearDentalProducts } from "./siam-clear-dental"
import { spreeUndLindeProducts } from "./spree-und-linde"

/** What each vendor has on the shelf, by the vendor's handle. */
export const PRODUCTS: Readonly<Record<string, readonly ProductSeed[]>> = {
  "baan-dokrak": baanDokrakProducts,
  "klong-and-comb": klongAndCombProducts,
  "siam-clear-dental": siamClearDentalProducts,
  "lotus-grid": lotusGridProducts,
  "jacaranda-house": jacarandaHouseProducts,
  "karura-movement": karuraMovementProducts,
  "acacia-care": acaciaCareProducts,
  "spree-und-linde": spreeUndLindeProducts,
}
