import type { Metadata } from "next"
import { useTranslations } from "#languages"
import { getTranslations } from "@/languages/on-server"
import { ButtonLink } from "@/ui/button-link"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"
import { TextLink } from "@/ui/text-link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("manageVisit")
  return { title: t("linkBroken") }
}

export default function LinkNotFound() {
  const t = useTranslations("manageVisit")
  return (
    <Container>
      <EmptyState
        level={1}
        icon="calendar"
        title={t("linkBroken")}
        action={<ButtonLink href="/venues">{t("findAVenue")}</ButtonLink>}
      >
        <p>{t("linkBrokenText")}</p>
        <p className="mt-3">
          {t.rich("linkBrokenAccount", {
            link: (words) => <TextLink href="/account/bookings">{words}</TextLink>,
          })}
        </p>
      </EmptyState>
    </Container>
  )
}
