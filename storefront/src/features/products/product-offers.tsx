"use client"

import { useSyncExternalStore } from "react"
import { useShopper } from "@/features/shell/shopper"
import { AddToCart } from "./add-to-cart"
import type { VariantChoice } from "./variant-choices"

/** What a product costs in one currency. */
export type OfferInCurrency = { currency: string; variants: VariantChoice[] }

const subscribe = (listener: () => void) => {
  window.addEventListener("popstate", listener)
  return () => window.removeEventListener("popstate", listener)
}

/** The currency that the page's address asks for. */
const asked = () => new URLSearchParams(window.location.search).get("currency")?.toUpperCase() ?? ""

/** A product's price and the way into the cart: in the currency of the address, else of the shopper's cart, else its first. */
export function ProductOffers({ offers }: { offers: [OfferInCurrency, ...OfferInCurrency[]] }) {
  const inAddress = useSyncExternalStore(subscribe, asked, () => "")
  const inCart = useShopper()?.cartCurrency
  const among = (currency: string | null | undefined) => offers.find((offer) => offer.currency === currency)
  const { currency, variants } = among(inAddress) ?? among(inCart) ?? offers[0]
  return <AddToCart key={currency} variants={variants} currency={currency} />
}
