import type { Metadata } from "next"
import { useTranslations } from "#languages"
import { getTranslations } from "@/languages/on-server"
import { ButtonLink } from "@/ui/button-link"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ui")
  return { title: t("notFound") }
}

export default function NotFound() {
  const t = useTranslations("ui")
  return (
    <Container>
      <EmptyState
        level={1}
        icon="search"
        title={t("notHere")}
        action={<ButtonLink href="/venues">{t("browseVenues")}</ButtonLink>}
      >
        {t("notHereText")}
      </EmptyState>
    </Container>
  )
}
