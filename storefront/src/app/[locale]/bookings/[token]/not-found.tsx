import type { Metadata } from "next"
import { useTranslations } from "#languages"
import { getTranslations } from "@/languages/on-server"
import { ButtonLink } from "@/ui/button-link"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manageVisit")
  return { title: t("thisLinkDoesNotWork") }
}

export default function LinkNotFound() {
  const t = useTranslations("manageVisit")
  return (
    <Container>
      <EmptyState
        level={1}
        icon="calendar"
        title={t("thisLinkDoesNotWork")}
        action={<ButtonLink href="/venues">{t("findAVenue")}</ButtonLink>}
      >
        <p>{t("itMayBeIncompleteOr")}</p>
        <p className="mt-3">
          {t.rich("withAnAccountYourVisits", {
            link: (words) => <TextLink href="/account/bookings">{words}</TextLink>,
          })}
        </p>
      </EmptyState>
    </Container>
  )
}
