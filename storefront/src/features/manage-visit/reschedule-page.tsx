import { redirect } from "next/navigation"
import { Messages } from "@/languages/messages"
import { getTranslations } from "@/languages/on-server"
import { pathOfRequest } from "@/languages/of-request"
import { visitHref } from "@/lib/plaza/booking-access"
import type { BookingAccess } from "@/lib/plaza/booking-access"
import type { Booking } from "@/lib/plaza/schemas/booking"
import { Container } from "@/ui/container"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { BackLink } from "./back-link"
import { buildReschedule } from "./build-reschedule"
import { canReschedule } from "./can-reschedule"
import { ReschedulePicker } from "./reschedule-picker"

/** The page on which a visit gets another time; a visit that cannot be moved leads back to its own page. */
export async function ReschedulePage({ access, booking }: { access: BookingAccess; booking: Booking }) {
  const t = await getTranslations("manageVisit")
  if (!canReschedule(booking, new Date())) {
    redirect(await pathOfRequest(visitHref(access)))
  }
  const offer = await buildReschedule(access, booking)
  return (
    <Container className="py-6 sm:py-10">
      <BackLink href={visitHref(access)}>{t("backToTheVisit")}</BackLink>
      <Heading level={1} className="mb-8">
        {t("chooseAnotherTime")}
      </Heading>
      {offer ? (
        <Messages of={["manageVisit", "booking"]}>
          <ReschedulePicker offer={offer} />
        </Messages>
      ) : (
        <Notice title={t("cannotMove")}>{t("cannotMoveText")}</Notice>
      )}
    </Container>
  )
}
