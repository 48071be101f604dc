"use client"

import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { FormMessage } from "@/ui/form-message"
import { TextField } from "@/ui/text-field"
import type { Enrolment, TwoStepState } from "./two-step-state"

type EnrolFormProps = {
  state: TwoStepState
  action: (data: FormData) => void
  pending: boolean
  enrolment: Enrolment
  onCancel: () => void
}

/** The secret for the app, to scan, to follow and to type, and the app's first code, which turns it on. */
export function EnrolForm({ state, action, pending, enrolment, onCancel }: EnrolFormProps) {
  const t = useTranslations("signInDetails")
  return (
    <ActionForm action={action} pending={pending} answer={state} className="grid gap-5">
      <input type="hidden" name="step" value="verify" />
      <div>
        <p className="mb-3">{t("scan")}</p>
        {/* eslint-disable-next-line @next/next/no-img-element -- a picture in the page itself, with nothing to optimise */}
        <img src={enrolment.picture} alt={t("scanPicture")} width={200} height={200} className="rounded-xl" />
        <p className="mt-3">
          <a href={enrolment.url} className="font-semibold text-accent underline-offset-4 hover:underline">
            {t("openApp")}
          </a>
        </p>
        <p className="mt-3 text-[0.95rem] text-muted">{t("orType")}</p>
        <code className="mt-1 block rounded-xl bg-sunken p-3 break-all" data-testid="two-step-secret">
          {enrolment.secret.replace(/(.{4})(?=.)/g, "$1 ")}
        </code>
      </div>
      <TextField
        name="app_code"
        label={t("appCode")}
        hint={t("appCodeHint")}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={9}
        error={state.fieldErrors?.app_code}
      />
      <FormMessage state={state} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" pending={pending}>
          {t("turnOn")}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </ActionForm>
  )
}
