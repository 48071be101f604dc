import { redirect } from "next/navigation"
import { pathOfRequest } from "@/languages/of-request"

export default async function AccountPage(): Promise<never> {
  redirect(await pathOfRequest("/account/bookings"))
}
