import { optionWith } from "@/features/booking/option-with"
import { anyoneOf, pricedOptions } from "@/features/booking/priced-options"
import type { Translator } from "@/languages/message-types"
import { formatMoney } from "@/lib/format/money"
import type { Service } from "@/lib/plaza/schemas/service"

/** A service's price for a menu: `฿450`, or `from ฿450` when options or people differ; null when it has none. */
export function describePrice(t: Translator<"venue">, service: Service, currency: string): string | null {
  const anyone = anyoneOf(service)
  const options = pricedOptions(service, currency).map((option) => optionWith(option, "", anyone))
  if (options.length === 0) {
    return null
  }
  const prices = options.map((option) => option.price)
  const lowest = Math.min(...prices)
  const price = formatMoney(t.locale, lowest, currency)
  const differ = lowest !== Math.max(...prices) || options.some(({ from }) => from)
  return differ ? t("fromPrice", { price }) : price
}
