import type { Translated } from "@/languages/message-types"

export const vendor: Translated<"vendor"> = {
  venues: "الأماكن",
  products: "المنتجات",
  countVenues: "{count, plural, one {مكان واحد} two {مكانان} few {# أماكن} many {# مكانًا} other {# مكان}}",
  countServices: "{count, plural, one {خدمة واحدة} two {خدمتان} few {# خدمات} many {# خدمة} other {# خدمة}}",
  countProducts: "{count, plural, one {منتج واحد} two {منتجان} few {# منتجات} many {# منتجًا} other {# منتج}}",
  allProducts:
    "{count, plural, one {المنتج في المتجر} two {المنتجان في المتجر} few {كل المنتجات (#) في المتجر} many {كل المنتجات (#) في المتجر} other {كل المنتجات (#) في المتجر}}",
  by: "من <a>{name}</a>",
}
