import type { Translated } from "@/languages/message-types"

export const vendor: Translated<"vendor"> = {
  venues: "ร้านบริการ",
  products: "สินค้า",
  countVenues: "{count, plural, other {# ร้าน}}",
  countServices: "{count, plural, other {# บริการ}}",
  countProducts: "{count, plural, other {สินค้า # รายการ}}",
  allProducts: "{count, plural, other {ดูสินค้าทั้งหมด # รายการในร้านค้า}}",
  by: "โดย <a>{name}</a>",
}
