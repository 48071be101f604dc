"use client"

import { useActionState, useEffect } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { FormMessage } from "@/ui/form-message"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { TextField } from "@/ui/text-field"
import type { ExportState } from "./export-action"
import { exportAction } from "./export-action"

/** Hands a text to the browser as a file. */
function keepFile({ name, text }: { name: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A copy of one's data, as a file. */
export function ExportCard({ hasPassword }: { hasPassword: boolean }) {
  const t = useTranslations("ownData")
  const [state, action, pending] = useActionState<ExportState, FormData>(exportAction, {})

  useEffect(() => {
    if (state.file) {
      keepFile(state.file)
    }
  }, [state])

  return (
    <Card>
      <Heading level={2} size="small">
        {t("copyTitle")}
      </Heading>
      <p className="mt-1 text-[0.95rem] text-muted">{t("copyText")}</p>
      <ActionForm action={action} pending={pending} answer={state} className="mt-4 grid gap-5">
        {hasPassword && (
          <TextField
            name="export_password"
            type="password"
            label={t("password")}
            autoComplete="current-password"
            error={state.fieldErrors?.export_password}
          />
        )}
        <FormMessage state={state} />
        {state.done && !pending && (
          <Notice tone="success" live title={t("downloaded")}>
            {t("downloadedText")}
          </Notice>
        )}
        <Button type="submit" pending={pending}>
          {pending ? t("preparing") : t("download")}
        </Button>
      </ActionForm>
    </Card>
  )
}
