import { BigNumber, MathBN } from "@medusajs/framework/utils"
import type { Offer } from "../offer/offer"
import { percentageOf } from "./round"

/** What is due when booking: all, nothing, a percentage of the price, or a fixed amount up to the price. */
export function depositOf(deposit: Offer["deposit"], price: number, currencyCode: string): BigNumber {
  switch (deposit.type) {
    case "none":
      return new BigNumber(0)
    case "percentage":
      return percentageOf(price, deposit.value ?? 0, currencyCode)
    case "fixed":
      return new BigNumber(MathBN.min(deposit.value ?? 0, price))
    case "full":
      return new BigNumber(price)
  }
}
