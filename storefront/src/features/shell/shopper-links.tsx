"use client"

import { useTranslations } from "#languages"
import { HeaderIconLink } from "./header-icon-link"
import { useShopper, useShopperNews } from "./shopper"

/**
 * The ways to the cart and to one's account. The page around them is the same for everybody; whose it is comes after it, into
 * places of the same size.
 *
 * @param rendering another value for each rendering by the server
 */
export function ShopperLinks({ rendering }: { rendering: string }) {
  const t = useTranslations("shell")
  useShopperNews(rendering)
  const shopper = useShopper()
  const count = shopper?.cartItems ?? 0
  return (
    <>
      <HeaderIconLink
        href="/cart"
        icon="bag"
        label={t("cart")}
        count={count}
        countLabel={t("countThingsInIt", { count })}
      />
      {shopper && !shopper.signedIn ? (
        <HeaderIconLink href="/account/sign-in" icon="person" label={t("signIn")} roomy />
      ) : (
        <HeaderIconLink href="/account" icon="person" label={shopper?.firstName ?? t("account")} roomy />
      )}
    </>
  )
}
