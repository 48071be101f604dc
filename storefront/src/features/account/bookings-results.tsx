import { getTranslations } from "@/languages/on-server"
import { deviceBookingOf } from "@/features/offline/device-booking-of"
import { DeviceKeeper } from "@/features/offline/device-keeper"
import { listCustomerBookings } from "@/lib/plaza/customer-bookings"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"
import { Pagination } from "@/ui/pagination"
import { BookingCard } from "./booking-card"
import type { When } from "./when-tabs"

const BOOKINGS_A_PAGE = 10

/** The customer's visits, one page of them. */
export async function BookingsResults({ when, page }: { when: When; page: number }) {
  const t = await getTranslations("account")
  const offset = (page - 1) * BOOKINGS_A_PAGE
  const { entries, count } = await listCustomerBookings({ when, limit: BOOKINGS_A_PAGE, offset })
  const keeper = when === "upcoming" && page === 1 && <DeviceKeeper bookings={entries.map(deviceBookingOf)} />
  if (entries.length === 0) {
    return (
      <>
        {keeper}
        <EmptyState
          icon="calendar"
          title={when === "upcoming" ? t("nothingComingUp") : t("noPastVisitsYet")}
          action={<ButtonLink href="/venues">{t("findAVenue")}</ButtonLink>}
        >
          {t("noBookingsText")}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      {keeper}
      <ul className="grid gap-4">
        {entries.map((booking) => (
          <li key={booking.id}>
            <BookingCard booking={booking} again={when === "past"} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={Math.ceil(count / BOOKINGS_A_PAGE)}
        href={(target) => `/account/bookings?when=${when}&page=${target}`}
      />
    </>
  )
}
