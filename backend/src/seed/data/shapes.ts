import type { Look } from "../pictures/scenes/product"
import type { Category } from "./categories"

export type CityKey = "bangkok" | "nairobi" | "berlin"

/** A business of the demo city. */
export interface VendorSeed {
  handle: string
  name: string
  city: CityKey
  email: string
  phone: string
  description: string
  commission_rate: number
}

/** Opening on some weekdays (1 is Monday), local times `HH:MM` up to `36:00`. */
export interface HoursSeed {
  days: readonly number[]
  opens: string
  closes: string
}

export interface StaffSeed {
  name: string
  title: string
  bio: string
  skills: readonly Category[]
}

/** A location; `handle` also names its pictures, staff e-mails and services. */
export interface VenueSeed {
  handle: string
  vendor: string
  city: CityKey
  name: string
  description: string
  categories: readonly Category[]
  address_1: string
  province: string
  postal_code: string
  latitude: number
  longitude: number
  phone: string
  tags: readonly string[]
  amenities: readonly string[]
  hours: readonly HoursSeed[]
  faqs: readonly (readonly [question: string, answer: string])[]
  staff: readonly StaffSeed[]
}

/** A length or an extra that can be chosen: minutes, and the price in major units of the venue's currency. */
export type OptionSeed = readonly [title: string, minutes: number, price: number]

export interface ServiceSeed {
  title: string
  category: Category
  description: string
  options: readonly OptionSeed[]
  add_ons?: readonly OptionSeed[]
  /** The venue says yes or no to each request. */
  manual?: boolean
  /** Other than what is usual for the category. */
  notice_minutes?: number
  /** A class: its places, and when it meets every week (1 is Monday; local time, or the nearest a teacher can). */
  class?: { seats: number; days: readonly number[]; at: string }
}

/** A thing on a vendor's shelf; it `costs` major units of the vendor's currency. */
export interface ProductSeed {
  sku: string
  title: string
  description: string
  category: string
  size: string
  costs: number
  stock: number
  weight: number
  picture: readonly [look: Look, main: string, other: string]
}
