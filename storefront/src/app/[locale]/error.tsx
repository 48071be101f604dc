"use client"

import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("ui")
  return (
    <Container>
      <EmptyState
        level={1}
        icon="warning"
        title={t("failed")}
        action={<Button onClick={retry}>{t("tryAgain")}</Button>}
      >
        <p>{t("failedText")}</p>
        {error.digest && <p className="mt-2 text-sm">{t("reference", { digest: error.digest })}</p>}
      </EmptyState>
    </Container>
  )
}
