import { Badge, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useEndSession, type Session } from "../../lib/sign-in/sessions"
import { formatInstantShort } from "../../lib/time/format"
import { useAct } from "../page/use-act"

const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** One sign-in: on what, from where, since when; all but the current one can be ended. */
export function SessionRow({ session }: { session: Session }) {
  const { t } = useTranslation()
  const act = useAct()
  const { mutateAsync: end, isPending } = useEndSession()
  const device = session.device ?? t("plaza.security.sessions.unknownDevice")
  const place = t(`plaza.security.sessions.in.${session.actor_type === "customer" ? "storefront" : "admin"}`)
  const at = (instant: string) => formatInstantShort(instant, OWN_ZONE)

  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <Text size="small" weight="plus">
            {device}
          </Text>
          <Badge size="2xsmall">{place}</Badge>
          {session.current && (
            <Badge size="2xsmall" color="green">
              {t("plaza.security.sessions.current")}
            </Badge>
          )}
        </div>
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t("plaza.security.sessions.since", {
            address: session.address,
            since: at(session.created_at),
            seen: at(session.last_seen_at),
          })}
        </Text>
      </div>
      {!session.current && (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          aria-label={t("plaza.security.sessions.endOne", { device })}
          onClick={() => act({ run: () => end(session.id), done: t("plaza.security.sessions.ended") })}
        >
          {t("plaza.security.sessions.end")}
        </Button>
      )}
    </li>
  )
}
