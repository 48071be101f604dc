import { LANGUAGES } from "@/languages/locale"
import type { Translator } from "@/languages/message-types"
import type { SaidOfProduct } from "@/lib/plaza/schemas/found-product"

/** What a product says about an attribute, in words: a number with its unit, yes or no, or the text itself. */
export function describeSaid(t: Translator<"products">, { value, unit }: SaidOfProduct): string {
  switch (typeof value) {
    case "number":
      return [new Intl.NumberFormat(LANGUAGES[t.locale].tag).format(value), unit].filter(Boolean).join(" ")
    case "boolean":
      return value ? t("yes") : t("no")
    default:
      return value
  }
}
