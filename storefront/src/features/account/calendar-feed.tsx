"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import { ActionForm } from "@/ui/action-form"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { FormMessage } from "@/ui/form-message"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { calendarFeedAction, type FeedState } from "./calendar-feed-action"

const NOTHING: FeedState = {}

/** The customer's bookings in their own calendar program, by a private address that is shown once. */
export function CalendarFeed() {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(calendarFeedAction, NOTHING)
  return (
    <Card className="mt-10">
      <Heading level={2} size="small">
        {t("inYourCalendar")}
      </Heading>
      <p className="mt-1 text-[0.95rem] text-muted">{t("calendarFeedIntro")}</p>
      <div className="mt-4 grid gap-4">
        {state.url && (
          <Notice tone="success" title={t("subscribeToThisAddress")} live>
            <code className="text-sm break-all">{state.url}</code>
          </Notice>
        )}
        {state.ended && <Notice live title={t("theAddressHasEnded")} />}
        <FormMessage state={state} />
        <div className="flex flex-wrap gap-3">
          <ActionForm action={action} pending={pending} answer={state}>
            <input type="hidden" name="step" value="make" />
            <Button type="submit" variant="secondary" pending={pending}>
              {state.url ? t("makeAnotherAddress") : t("makeAnAddress")}
            </Button>
          </ActionForm>
          <ActionForm action={action} pending={pending} answer={state}>
            <input type="hidden" name="step" value="end" />
            <Button type="submit" variant="quiet" disabled={pending}>
              {t("endTheAddress")}
            </Button>
          </ActionForm>
        </div>
      </div>
    </Card>
  )
}
