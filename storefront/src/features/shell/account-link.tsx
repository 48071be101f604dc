import { getTranslations } from "@/languages/on-server"
import { currentCustomer } from "@/lib/plaza/customers"
import { HeaderIconLink } from "./header-icon-link"

/** The way to one's bookings, or to signing in. */
export async function AccountLink() {
  const t = await getTranslations("shell")
  const customer = await currentCustomer().catch(() => null)
  return customer ? (
    <HeaderIconLink href="/account/bookings" icon="person" label={customer.first_name ?? t("myBookings")} />
  ) : (
    <HeaderIconLink href="/account/sign-in" icon="person" label={t("signIn")} />
  )
}
