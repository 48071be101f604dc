"use client"

import { useActionState } from "react"
import { useTranslations } from "#languages"
import type { Session } from "@/lib/plaza/schemas/session"
import { ActionForm } from "@/ui/action-form"
import { Badge } from "@/ui/badge"
import { Button } from "@/ui/button"
import { Card } from "@/ui/card"
import { FormMessage } from "@/ui/form-message"
import { Heading } from "@/ui/heading"
import { LocalTime } from "./local-time"
import { sessionsAction } from "./sessions-action"

/** Where the customer is signed in, with the ways to end it. */
export function Sessions({ sessions }: { sessions: Session[] }) {
  const t = useTranslations("account")
  const [state, action, pending] = useActionState(sessionsAction, {})
  const button = (session: string, label: string, about?: string) => (
    <ActionForm action={action} pending={pending} answer={state}>
      <input type="hidden" name="session" value={session} />
      <Button type="submit" variant="secondary" size="small" disabled={pending} aria-label={about}>
        {label}
      </Button>
    </ActionForm>
  )
  return (
    <Card>
      <Heading level={2} size="small">
        {t("whereYouAreSignedIn")}
      </Heading>
      <p className="mt-1 text-[0.95rem] text-muted">{t("sessionsIntro")}</p>
      <FormMessage state={state} />
      <ul className="mt-4 grid gap-4">
        {sessions.map((session) => {
          const device = session.device ?? t("unknownDevice")
          return (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-3">
              <div className="min-w-0">
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {device}
                  {session.actor_type !== "customer" && <Badge>{t("administration")}</Badge>}
                  {session.current && <Badge tone="success">{t("thisDevice")}</Badge>}
                </p>
                <p className="text-sm break-words text-muted">
                  {t("addressLastUsed", { address: session.address })}{" "}
                  <LocalTime instant={session.last_seen_at} />
                </p>
              </div>
              {!session.current && button(session.id, t("signOut"), t("signOutDevice", { device }))}
            </li>
          )
        })}
      </ul>
      <div className="mt-6 flex flex-wrap gap-3">
        {sessions.length > 1 && button("others", t("signOutEverywhereElse"))}
        {button("all", t("signOutEverywhere"))}
      </div>
    </Card>
  )
}
