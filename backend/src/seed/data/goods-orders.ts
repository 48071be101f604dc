/** An order of goods in Bangkok: what was bought, how long ago, and how far the first vendor has come with it. */
export interface GoodsOrderSeed {
  key: string
  /** Which customer of the city. */
  customer: number
  days_ago: number
  /** Pieces by SKU, of one vendor or several. */
  pieces: Readonly<Record<string, number>>
  /** What the vendor has packed of it, and whether that has left and arrived. */
  parcel?: { pieces: Readonly<Record<string, number>>; reached: "packed" | "shipped" | "delivered" }
}

/** Every state that an order can be in, so that a vendor's list has something of each. */
export const GOODS_ORDERS: readonly GoodsOrderSeed[] = [
  {
    key: "delivered",
    customer: 3,
    days_ago: 12,
    pieces: { "BD-OIL-LEMONGRASS": 1, "BD-SARONG-INDIGO": 1 },
    parcel: { pieces: { "BD-OIL-LEMONGRASS": 1, "BD-SARONG-INDIGO": 1 }, reached: "delivered" },
  },
  {
    key: "shipped",
    customer: 5,
    days_ago: 4,
    pieces: { "BD-SOAP-MANGOSTEEN": 4 },
    parcel: { pieces: { "BD-SOAP-MANGOSTEEN": 4 }, reached: "shipped" },
  },
  {
    key: "partly",
    customer: 7,
    days_ago: 2,
    pieces: { "BD-CANDLE-FRANGIPANI": 3, "BD-SCRUB-RICE": 2 },
    parcel: { pieces: { "BD-CANDLE-FRANGIPANI": 2 }, reached: "shipped" },
  },
  {
    key: "packed",
    customer: 9,
    days_ago: 1,
    pieces: { "BD-BALM-PLAI": 2 },
    parcel: { pieces: { "BD-BALM-PLAI": 2 }, reached: "packed" },
  },
  {
    key: "two-vendors",
    customer: 1,
    days_ago: 1,
    pieces: { "BD-TEA-GINGER": 2, "BD-COMPRESS-SET": 1, "LG-BLOCKS-CORK": 1 },
  },
  { key: "fresh", customer: 0, days_ago: 0, pieces: { "BD-OIL-LEMONGRASS": 2, "BD-SOAP-MANGOSTEEN": 1 } },
]
