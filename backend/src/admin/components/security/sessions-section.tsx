import { Button, Text, toast } from "@medusajs/ui"
import { useQueryClient } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { messageOf } from "../../lib/api/error"
import { signOutEverywhere, useSessions, useSignOutElsewhere } from "../../lib/sign-in/sessions"
import { Section } from "../page/section"
import { useAct } from "../page/use-act"
import { SessionRow } from "./session-row"

/** Where the user is signed in, and the ways to end it. */
export function SessionsSection({ idleMinutes }: { idleMinutes: number }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const client = useQueryClient()
  const act = useAct()
  const { data: sessions, isPending, error } = useSessions()
  const { mutateAsync: signOutElsewhere, isPending: isEnding } = useSignOutElsewhere()

  const endAll = async () => {
    const done = await act({
      run: signOutEverywhere,
      done: t("plaza.security.sessions.allDone"),
      ask: {
        title: t("plaza.security.sessions.all"),
        description: t("plaza.security.sessions.allHint"),
        confirm: t("plaza.security.sessions.all"),
      },
    })
    if (!done) return
    client.clear()
    navigate("/login")
  }
  const endOthers = () =>
    signOutElsewhere()
      .then(() => toast.success(t("plaza.security.sessions.othersDone")))
      .catch((refusal: unknown) => toast.error(messageOf(refusal)))

  return (
    <Section title={t("plaza.security.sessions.title")}>
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        {t("plaza.security.sessions.hint", { hours: Math.round((idleMinutes / 60) * 10) / 10 })}
      </Text>
      {error && (
        <Text role="alert" className="text-ui-fg-error px-6 py-4">
          {messageOf(error)}
        </Text>
      )}
      {isPending && <div aria-busy className="bg-ui-bg-component m-6 h-16 animate-pulse rounded-md" />}
      {sessions && (
        <ul className="divide-y">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap justify-end gap-2 px-6 py-4">
        {(sessions?.length ?? 0) > 1 && (
          <Button size="small" variant="secondary" isLoading={isEnding} onClick={endOthers}>
            {t("plaza.security.sessions.others")}
          </Button>
        )}
        <Button size="small" variant="danger" onClick={endAll}>
          {t("plaza.security.sessions.all")}
        </Button>
      </div>
    </Section>
  )
}
