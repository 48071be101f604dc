import { getTranslations } from "@/languages/on-server"
import { currentCustomer } from "@/lib/plaza/customers"
import { HeaderIconLink } from "./header-icon-link"

/** The way to one's account, or to signing in. */
export async function AccountLink() {
  const t = await getTranslations("shell")
  const customer = await currentCustomer().catch(() => null)
  return customer ? (
    <HeaderIconLink href="/account" icon="person" label={customer.first_name ?? t("account")} />
  ) : (
    <HeaderIconLink href="/account/sign-in" icon="person" label={t("signIn")} />
  )
}
