"use client"

import { useTransition } from "react"
import { useTranslations } from "#languages"
import { Button } from "@/ui/button"
import { Container } from "@/ui/container"
import { EmptyState } from "@/ui/empty-state"

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void }

/** What stands in a page's place when it failed; trying again asks the server for the whole page. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const t = useTranslations("ui")
  const [pending, startTransition] = useTransition()
  return (
    <Container>
      <EmptyState
        level={1}
        icon="warning"
        title={t("failed")}
        action={
          <Button pending={pending} onClick={() => startTransition(retry)}>
            {t("tryAgain")}
          </Button>
        }
      >
        <p>{t("failedText")}</p>
        {error.digest && <p className="mt-2 text-sm">{t("reference", { digest: error.digest })}</p>}
      </EmptyState>
    </Container>
  )
}
