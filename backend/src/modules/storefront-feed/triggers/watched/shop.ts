import type { Watch } from "../watch"

const TABLES = [
  ...["region", "region_country", "currency", "store", "store_currency", "store_locale"],
  ...["sales_channel", "publishable_api_key_sales_channel", "sales_channel_stock_location"],
  ...["price_preference", "tax_region", "tax_rate", "tax_rate_rule"],
]

/** Where, in which money and with which taxes everything is sold. */
export const SHOP: readonly Watch[] = TABLES.map((table) => ({
  table,
  tells: `select 'shop', null::text from changed`,
}))
