import type { CityKey } from "./shapes"

/** A city with the region that sells in it. Amounts are whole units of its currency, except cents in euro. */
export interface CitySeed {
  name: string
  region: string
  currency_code: string
  country_code: string
  time_zone: string
  delivery: readonly { name: string; code: string; description: string; price: number }[]
}

export const CITIES: Record<CityKey, CitySeed> = {
  bangkok: {
    name: "Bangkok",
    region: "Thailand",
    currency_code: "thb",
    country_code: "th",
    time_zone: "Asia/Bangkok",
    delivery: [
      { name: "Standard delivery", code: "standard", description: "Two to three working days", price: 60 },
      { name: "Motorbike courier", code: "courier", description: "The same day within Bangkok", price: 140 },
    ],
  },
  nairobi: {
    name: "Nairobi",
    region: "Kenya",
    currency_code: "kes",
    country_code: "ke",
    time_zone: "Africa/Nairobi",
    delivery: [
      { name: "Standard delivery", code: "standard", description: "Two to four working days", price: 350 },
      { name: "Rider delivery", code: "courier", description: "The same day within Nairobi", price: 600 },
    ],
  },
  berlin: {
    name: "Berlin",
    region: "Germany",
    currency_code: "eur",
    country_code: "de",
    time_zone: "Europe/Berlin",
    delivery: [
      { name: "Standard delivery", code: "standard", description: "Two to three working days", price: 4.9 },
      {
        name: "Bicycle courier",
        code: "courier",
        description: "The same day inside the S-Bahn ring",
        price: 9.5,
      },
    ],
  },
}
