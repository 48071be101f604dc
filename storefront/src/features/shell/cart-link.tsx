import { getTranslations } from "@/languages/on-server"
import { currentCart } from "@/lib/plaza/carts"
import { HeaderIconLink } from "./header-icon-link"

/** The way to the cart, with the number of things in it. */
export async function CartLink() {
  const t = await getTranslations("shell")
  // The header must not take a page down that could do without the cart.
  const cart = await currentCart().catch(() => null)
  const count = cart?.items.reduce((sum, item) => sum + item.quantity, 0) ?? 0
  const countLabel = t("countThingsInIt", { count })
  return <HeaderIconLink href="/cart" icon="bag" label={t("cart")} count={count} countLabel={countLabel} />
}
